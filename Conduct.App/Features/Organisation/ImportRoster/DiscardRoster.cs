using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>Forgets one's uploaded roster without applying it.</summary>
public sealed record DiscardRoster(Guid UploadId) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class DiscardRosterHandler(ConductDb db) : ICommandHandler<DiscardRoster>
{
    public async Task HandleAsync(DiscardRoster command, Actor by, CancellationToken ct) =>
        db.Remove(await db.GetUploadAsync(command.UploadId, by, ct));
}
