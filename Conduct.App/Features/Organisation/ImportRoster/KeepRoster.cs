using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>Keeps an uploaded roster for its preview; the organisation stays as it is.</summary>
public sealed record KeepRoster(Guid UploadId, string FileName, RosterFile File) : ICommand
{
    public static Permission Requires => Permission.ManageOrganisation;
}

public sealed class KeepRosterHandler(ConductDb db, TimeProvider clock) : ICommandHandler<KeepRoster>
{
    public async Task HandleAsync(KeepRoster command, Actor by, CancellationToken ct)
    {
        Rule.Require(by.ReachOf(KeepRoster.Requires).Everything, OrganisationRules.RosterNeedsWholeOrganisation);
        var (content, name) = (RosterUpload.Write(command.File), Path.GetFileName(command.FileName));
        name = name.Length > RosterUpload.FileNameMaxLength ? name[^RosterUpload.FileNameMaxLength..] : name;
        if (await db.Set<RosterUpload>().FindAsync([by.AccountId], ct) is { } former)
        {
            (former.Id, former.FileName, former.UploadedAt, former.Content) = (command.UploadId, name, clock.GetUtcNow(), content);
            return;
        }

        db.Add(new RosterUpload { AccountId = by.AccountId, Id = command.UploadId, FileName = name, UploadedAt = clock.GetUtcNow(), Content = content });
    }
}
