using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Cases;

public sealed record StartCaseDraft(Guid CaseFileId) : ICommand
{
    public static Permission Requires => Permission.HandleCases;
}

public sealed class StartCaseDraftHandler(ConductDb db, TimeProvider clock) : ICommandHandler<StartCaseDraft>
{
    public Task HandleAsync(StartCaseDraft command, Actor by, CancellationToken ct)
    {
        db.CaseFiles.Add(CaseFile.StartDraft(command.CaseFileId, by, clock.GetUtcNow()));
        return Task.CompletedTask;
    }
}
