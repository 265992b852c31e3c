using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record CloseCase(Guid CaseFileId, int Version) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class CloseCaseHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<CloseCase>
{
    public async Task HandleAsync(CloseCase command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.WhollyVisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.Close(await CaseMatters.OfCaseAsync(db, command.CaseFileId, ct), clock.Today, actor, clock.Now);
    }
}

public sealed record ChangeCaseStatus(Guid CaseFileId, int Version, CaseAction Action, string? Reason) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class ChangeCaseStatusHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<ChangeCaseStatus>
{
    public async Task HandleAsync(ChangeCaseStatus command, Actor actor, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.WhollyVisibleTo(actor, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.ChangeStatus(command.Action, command.Reason, actor, clock.Now);
    }
}
