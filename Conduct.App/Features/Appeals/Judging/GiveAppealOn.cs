using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Looks for a reviewer where there is none, or none any more (as rule 27 has it). Whoever can judge it by now is left to it.</summary>
public sealed record GiveAppealOn(Guid AppealId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class GiveAppealOnHandler(ConductDb db, RoleHolders holders, ReviewerDirectory reviewers, OrganisationClock clock) : ICommandHandler<GiveAppealOn>
{
    public async Task HandleAsync(GiveAppealOn command, Actor actor, CancellationToken ct)
    {
        var appeal = await db.Appeals.GetAsync(command.AppealId, ct);
        if (appeal.Status is not (AppealStatus.Accepted or AppealStatus.UnderReview))
        {
            return;
        }

        var decision = await db.PenaltyDecisions.GetAsync(appeal.DecisionId, ct);
        var caseFile = await db.CaseFiles.GetAsync(appeal.CaseFileId, ct);
        var roles = await holders.ReadAsync(db, [Role.Manager, Role.Compliance], ct);
        if (appeal.ReviewerId is { } now && Appeal.BarFor(caseFile, decision, now) is null && ReviewerDirectory.MayJudge(roles, caseFile.Subject(appeal.SubjectId).UnitId, now))
        {
            return;
        }

        var choice = await reviewers.ChooseAsync(db, caseFile, decision, ct);
        appeal.PassOn(caseFile, decision, choice.Reviewer, choice.Name, actor, clock.Now);
    }
}

/// <summary>Gives appeals on whose reviewer has left, lost the role or has been named since, and looks again where nobody was left.</summary>
/// <remarks>Hourly: whoever leaves does so at midnight, and no command tells of it.</remarks>
[RunsAt("0 17 * * * ?")]
public sealed class AppealReviewerJob(IDbContextFactory<ConductDb> databases, IServiceScopeFactory scopes) : IScheduledJob
{
    public async Task RunAsync(CancellationToken ct) => await scopes.RunEachAsync((await RunningAsync(ct)).Select(id => new GiveAppealOn(id)), ct);

    // Few run at a time: each looks for itself.
    private async Task<List<Guid>> RunningAsync(CancellationToken ct)
    {
        AppealStatus[] running = [AppealStatus.Accepted, AppealStatus.UnderReview];
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Appeals.Where(appeal => running.Contains(appeal.Status)).OrderBy(appeal => appeal.Id).Select(appeal => appeal.Id).ToListAsync(ct);
    }
}
