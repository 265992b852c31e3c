using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record RequestStatement(Guid CaseFileId, int Version, Guid SubjectId, DateOnly DueOn) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RequestStatementHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RequestStatement>
{
    public async Task HandleAsync(RequestStatement command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.RequestStatement(command.SubjectId, command.DueOn, clock.Today, by, clock.Now);
    }
}
