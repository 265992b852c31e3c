using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Keeps the editor as it stands. The draft's own revision tells whether another window was faster.</summary>
public sealed record SavePolicyDraft(Guid VersionId, PolicyDraft Draft) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class SavePolicyDraftHandler(ConductDb db) : ICommandHandler<SavePolicyDraft>
{
    public async Task HandleAsync(SavePolicyDraft command, Actor actor, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(command.VersionId, command.Draft.Revision, ct);
        policy.SaveDraft(command.VersionId, command.Draft with { Revision = command.Draft.Revision + 1 });
    }
}

/// <summary>Gives up what was being written.</summary>
/// <param name="Revision">Of the draft that was looked at.</param>
public sealed record DiscardPolicyVersion(Guid VersionId, int Revision, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class DiscardPolicyVersionHandler(ConductDb db, TimeProvider clock) : ICommandHandler<DiscardPolicyVersion>
{
    public async Task HandleAsync(DiscardPolicyVersion command, Actor actor, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(command.VersionId, command.Revision, ct);
        policy.DiscardVersion(command.VersionId, command.Reason, actor, clock.GetUtcNow());
    }
}
