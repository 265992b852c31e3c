using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Appeals;

/// <summary>The employee has the answer before them: the first time is written down as its service.</summary>
public sealed record ReadAppealOutcome(Guid AppealId) : ICommand
{
    public static Permission Requires => Permission.OwnFile;
}

public sealed class ReadAppealOutcomeHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ReadAppealOutcome>
{
    public async Task HandleAsync(ReadAppealOutcome command, Actor actor, CancellationToken ct) =>
        (await db.Appeals.OwnedBy(actor).GetAsync(command.AppealId, ct)).Read(clock.Today, actor, clock.Now);
}

/// <summary>HR hands the answer over, or sends it.</summary>
public sealed record DeliverAppealOutcome(Guid AppealId, int Version, ServiceMethod Method, string? Note) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class DeliverAppealOutcomeHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<DeliverAppealOutcome>
{
    public async Task HandleAsync(DeliverAppealOutcome command, Actor actor, CancellationToken ct)
    {
        var (appeal, _, caseFile) = await db.GetAppealAsync(command.AppealId, command.Version, actor, DeliverAppealOutcome.Requires, ct);
        appeal.Deliver(caseFile, command.Method, command.Note, clock.Today, actor, clock.Now);
    }
}
