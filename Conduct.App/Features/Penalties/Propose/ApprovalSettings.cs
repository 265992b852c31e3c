using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>Limits of the approval levels in yuan, from <c>Conduct:Approval</c>; the rule book's defaults where nothing is set.</summary>
public static class ApprovalSettings
{
    public static ApprovalTable Read(IConfiguration? configuration)
    {
        var section = configuration?.GetSection("Conduct:Approval");
        return new(Fen(section?["Level1UpTo"]) ?? ApprovalTable.Default.Level1UpToFen, Fen(section?["Level2UpTo"]) ?? ApprovalTable.Default.Level2UpToFen);
    }

    private static long? Fen(string? yuan) =>
        yuan is null ? null : Money.FenFromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture));
}
