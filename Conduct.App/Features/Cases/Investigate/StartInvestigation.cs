using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record StartInvestigation(Guid CaseFileId, int Version) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class StartInvestigationHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<StartInvestigation>
{
    public async Task HandleAsync(StartInvestigation command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.StartInvestigation(by, clock.Now);
    }
}
