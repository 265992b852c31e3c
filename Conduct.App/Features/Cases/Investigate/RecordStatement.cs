using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record RecordStatement(Guid CaseFileId, int Version, Guid SubjectId, string? Text, StatementAttitude Attitude, DateOnly GivenOn) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class RecordStatementHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordStatement>
{
    public async Task HandleAsync(RecordStatement command, Actor by, CancellationToken ct)
    {
        var caseFile = await db.CaseFiles.VisibleTo(by, Permission.HandleCases).GetAsync(command.CaseFileId, command.Version, ct);
        caseFile.RecordStatement(command.SubjectId, command.Text, command.Attitude, command.GivenOn, clock.Today, by, clock.Now);
    }
}
