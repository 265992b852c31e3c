using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.CommandLine;

/// <summary>Looks for a broken link in the chain of the audit.</summary>
public sealed class VerifyAuditVerb(DatabaseStart database, AuditVerifier verifier) : IVerb
{
    public string Name => "verify-audit";

    public string Arguments => "";

    public string Description => CommandLineTexts.VerifyAuditDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        if (arguments.Count > 0)
        {
            throw new WrongUsageException();
        }

        await database.MigrateAsync(ct);
        var verdict = await verifier.VerifyAsync(ct);
        await output.WriteLineAsync(verdict.Fault is { } fault
            ? string.Format(CultureInfo.CurrentCulture, CommandLineTexts.AuditBroken, verdict.BrokenAt, DomainTexts.Of(fault))
            : string.Format(CultureInfo.CurrentCulture, CommandLineTexts.AuditIntact, verdict.Intact));
        return verdict.Fault is null ? 0 : 1;
    }
}
