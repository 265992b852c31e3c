using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.CommandLine;

/// <summary>Looks for a broken link in the chain of the audit. Only looks: where nothing is there, nothing is made and nothing is intact.</summary>
public sealed class VerifyAuditVerb(DatabaseStart database, DatabaseSettings settings, VaultKey key, AuditVerifier verifier) : IVerb
{
    private const string Head = "--head";

    public string Name => "verify-audit";

    public string Arguments => $"[{Head} SEQ:HASH | {Head} FILE]…";

    public string Description => CommandLineTexts.VerifyAuditDescription;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, CancellationToken ct)
    {
        var sent = await SentAsync(arguments, ct);
        if (await ProblemAsync(ct) is { } problem)
        {
            await output.WriteLineAsync(problem);
            return 1;
        }

        var verdict = await verifier.VerifyAsync(ct, sent: sent);
        await output.WriteLineAsync(verdict switch
        {
            { Fault: null } => Format(CommandLineTexts.AuditIntact, verdict.Intact, sent.Count),
            { Fault: { } fault, BrokenAt: null } => Format(CommandLineTexts.AuditAtFault, verdict.Intact, DomainTexts.Of(fault)),
            { Fault: { } fault, BrokenAt: { } at } => Format(CommandLineTexts.AuditBroken, at, DomainTexts.Of(fault)),
        });
        return verdict.Fault is null ? 0 : 1;
    }

    private static async Task<IReadOnlyList<SentHead>> SentAsync(IReadOnlyList<string> arguments, CancellationToken ct)
    {
        var sent = new List<SentHead>();
        foreach (var pair in arguments.Chunk(2))
        {
            if (pair is not [Head, var given])
            {
                throw new WrongUsageException();
            }

            // A file that holds none is not what was meant.
            var found = SentHead.Read(File.Exists(given) ? await File.ReadAllTextAsync(given, ct) : given);
            sent.AddRange(found is [] ? throw new WrongUsageException() : found);
        }

        return sent;
    }

    private async Task<string?> ProblemAsync(CancellationToken ct) =>
        !await database.ExistsAsync(ct) ? CommandLineTexts.NoDatabase
        : !await database.IsReadyAsync(ct) ? CommandLineTexts.OtherVersion
        : !key.IsPresent ? VaultKey.MissingFrom(settings.Directory).Message
        : null;

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
