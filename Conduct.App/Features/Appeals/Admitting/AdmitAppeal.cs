using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Appeals;

/// <summary>The appeal is taken up and given to the reviewer whom the rule names.</summary>
/// <param name="LateReason">Why it counts although it came after the window.</param>
/// <param name="Stays">Whether nothing of the decision is carried out meanwhile.</param>
public sealed record AcceptAppeal(Guid AppealId, int Version, string? LateReason, bool Stays) : ICommand
{
    public static Permission Requires => Permission.AdmitAppeals;
}

public sealed class AcceptAppealHandler(ConductDb db, ReviewerDirectory reviewers, OrganisationClock clock) : ICommandHandler<AcceptAppeal>
{
    public async Task HandleAsync(AcceptAppeal command, Actor actor, CancellationToken ct)
    {
        var (appeal, decision, caseFile) = await db.GetAppealAsync(command.AppealId, command.Version, actor, AcceptAppeal.Requires, ct);
        var choice = await reviewers.ChooseAsync(db, caseFile, decision, ct);
        appeal.Accept(caseFile, decision, command.LateReason, command.Stays, choice.Reviewer, choice.Name, clock.Today, actor, clock.Now);
    }
}

public sealed record RefuseLateAppeal(Guid AppealId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.AdmitAppeals;
}

public sealed class RefuseLateAppealHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RefuseLateAppeal>
{
    public async Task HandleAsync(RefuseLateAppeal command, Actor actor, CancellationToken ct)
    {
        var (appeal, decision, caseFile) = await db.GetAppealAsync(command.AppealId, command.Version, actor, RefuseLateAppeal.Requires, ct);
        appeal.RefuseLate(caseFile, decision, command.Reason, clock.Today, actor, clock.Now);
    }
}

public sealed record DismissAppeal(Guid AppealId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.AdmitAppeals;
}

public sealed class DismissAppealHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<DismissAppeal>
{
    public async Task HandleAsync(DismissAppeal command, Actor actor, CancellationToken ct)
    {
        var (appeal, decision, caseFile) = await db.GetAppealAsync(command.AppealId, command.Version, actor, DismissAppeal.Requires, ct);
        appeal.Dismiss(caseFile, decision, command.Reason, clock.Today, actor, clock.Now);
    }
}
