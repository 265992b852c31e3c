using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>民主讨论 was held; the files that were attached before stand in its record.</summary>
public sealed record RecordDiscussion(Guid VersionId, DateOnly On, string? Description) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class RecordDiscussionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordDiscussion>
{
    public async Task HandleAsync(RecordDiscussion command, Actor actor, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(command.VersionId, ct);
        policy.RecordDiscussion(command.VersionId, new(command.On, command.Description ?? ""), clock.Today, actor, clock.Now);
    }
}

/// <summary>公示 was done: from here on nothing in the version changes.</summary>
/// <param name="Revision">Of the draft that was looked at.</param>
public sealed record PublishPolicyVersion(Guid VersionId, int Revision, DateOnly On, string? Description) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class PublishPolicyVersionHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<PublishPolicyVersion>
{
    public async Task HandleAsync(PublishPolicyVersion command, Actor actor, CancellationToken ct)
    {
        var policy = await db.GetPolicyOfAsync(command.VersionId, command.Revision, ct);
        policy.Publish(command.VersionId, new(command.On, command.Description ?? ""), clock.Today, actor, clock.Now);
    }
}

/// <summary>A file that lies in the vault, for the record that comes next.</summary>
public sealed record AttachRecordFile(Guid VersionId, RecordFile File) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class AttachRecordFileHandler(ConductDb db) : ICommandHandler<AttachRecordFile>
{
    public async Task HandleAsync(AttachRecordFile command, Actor actor, CancellationToken ct) =>
        (await db.GetPolicyOfAsync(command.VersionId, ct)).Attach(command.VersionId, command.File);
}

public sealed record DetachRecordFile(Guid VersionId, string Sha256) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class DetachRecordFileHandler(ConductDb db) : ICommandHandler<DetachRecordFile>
{
    public async Task HandleAsync(DetachRecordFile command, Actor actor, CancellationToken ct) =>
        (await db.GetPolicyOfAsync(command.VersionId, ct)).Detach(command.VersionId, command.Sha256);
}
