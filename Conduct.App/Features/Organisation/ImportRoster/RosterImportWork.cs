using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>The upload, and the numbers that were shown for it.</summary>
public sealed record RosterImportRequest(Guid UploadId, RosterCounts Seen);

/// <summary>Carries an uploaded roster out in the background: thousands of people take longer than anybody likes to look on.</summary>
public sealed class RosterImportWork(CommandRunner commands, IDbContextFactory<ConductDb> databases) : LongWorkKind<RosterImportRequest>
{
    public override string Name => RosterTexts.Heading;

    public override Permission Requires => Permission.ManageOrganisation;

    protected override async Task<LongWorkResult> RunAsync(RosterImportRequest request, LongWorkRun run, CancellationToken ct)
    {
        var outcome = await commands.RunAsync(new ApplyRoster(request.UploadId, request.Seen), run.Actor);
        return outcome is Outcome.Done || outcome is Outcome.NotFound && await IsAppliedAsync(request.UploadId, ct) ? new LongWorkResult.Told(Said(request.Seen)) : throw Refusal(outcome);
    }

    // Killed between its commit and its end: what is done already is not refused.
    private async Task<bool> IsAppliedAsync(Guid uploadId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var target = RosterUpload.TargetOf(uploadId);
        return await db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.RosterImported && entry.Target == target, ct);
    }

    private static string Said(RosterCounts counts) => string.Format(
        CultureInfo.CurrentCulture, RosterTexts.AppliedFormat, counts.Units.New + counts.Units.Changed, counts.Employees.New, counts.Employees.Changed, counts.Employees.Leaving);

    private static RuleBrokenException Refusal(Outcome outcome) => outcome is Outcome.Refused refused
        ? new(refused.Code, [.. refused.Arguments])
        : new(OrganisationRules.RosterOutdated);
}
