using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

public sealed record RecordPolicyReview(Guid PolicyId, int Version, PolicyReviewResult Result, string? Note) : ICommand
{
    public static Permission Requires => Permission.ManagePolicies;
}

public sealed class RecordPolicyReviewHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<RecordPolicyReview>
{
    public async Task HandleAsync(RecordPolicyReview command, Actor actor, CancellationToken ct)
    {
        var policy = await db.Policies.GetAsync(command.PolicyId, command.Version, ct);
        policy.RecordReview(command.Result, command.Note, clock.Today, actor, clock.Now);
    }
}
