using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Files;

namespace Conduct.Tests.Features.Appeals;

/// <summary>Which of some files nobody refers to, as the sweep of the vault asks.</summary>
internal sealed class AppealVaultUseProbe(ConductDb db)
{
    public async Task<IReadOnlyList<string>> UnknownAsync(params string[] files)
    {
        List<string> known = [];
        foreach (var use in FoundByType.All<VaultUse>().Where(use => use.GetType().Namespace == "Conduct.App.Features.Appeals"))
        {
            known.AddRange(await use.FindAsync(db, files, TestContext.Current.CancellationToken));
        }

        return [.. files.Except(known)];
    }
}
