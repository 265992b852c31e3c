using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Appeals;

/// <summary>证据保全: nothing of the case is thrown away while it stands.</summary>
public sealed record SetLegalHold(Guid CaseFileId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HoldCases;
}

public sealed class SetLegalHoldHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<SetLegalHold>
{
    public async Task HandleAsync(SetLegalHold command, Actor actor, CancellationToken ct) =>
        (await db.CaseFiles.VisibleTo(actor, SetLegalHold.Requires).GetAsync(command.CaseFileId, command.Version, ct)).SetHold(command.Reason, actor, clock.Now);
}

public sealed record LiftLegalHold(Guid CaseFileId, int Version, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HoldCases;
}

public sealed class LiftLegalHoldHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<LiftLegalHold>
{
    public async Task HandleAsync(LiftLegalHold command, Actor actor, CancellationToken ct) =>
        (await db.CaseFiles.VisibleTo(actor, LiftLegalHold.Requires).GetAsync(command.CaseFileId, command.Version, ct)).LiftHold(command.Reason, actor, clock.Now);
}
