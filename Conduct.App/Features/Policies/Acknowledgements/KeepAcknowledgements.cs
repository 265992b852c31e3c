using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Brings the acknowledgements of a policy up to today: asks newcomers, takes back what nobody needs any more.</summary>
public sealed record KeepAcknowledgements(Guid PolicyId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class KeepAcknowledgementsHandler(ConductDb db, AcknowledgementRoll roll, OrganisationClock clock) : ICommandHandler<KeepAcknowledgements>
{
    public async Task HandleAsync(KeepAcknowledgements command, Actor by, CancellationToken ct)
    {
        var policy = await db.Policies.AsNoTracking().GetAsync(command.PolicyId, ct);
        await CancelAsync(policy, by, ct);
        var tree = await db.OrgTreeAsync(ct);
        var asked = new HashSet<(Guid Version, Guid Employee)>();
        foreach (var call in policy.OpenCalls)
        {
            // Two calls may reach the same newcomer: the first one counts.
            var gap = await roll.GapAsync(call.PolicyVersionId, call.UnitId, tree, ct);
            var left = new AcknowledgementGap(
                [.. gap.Newcomers.Where(employee => asked.Add((call.PolicyVersionId, employee)))], [.. gap.Returned.Where(row => asked.Add((call.PolicyVersionId, row.EmployeeId)))]);
            roll.Fill(left, call, by);
        }
    }

    private async Task CancelAsync(Policy policy, Actor by, CancellationToken ct)
    {
        var today = clock.Today;
        Guid[] current = [.. policy.Versions.Where(version => version.Status == PolicyStatus.InForce).Select(version => version.Id)];
        var needless = await db.PolicyAcknowledgements
            .Where(row => row.PolicyId == policy.Id && row.Status == AcknowledgementStatus.Asked
                && (!current.Contains(row.PolicyVersionId) || db.Employees.Any(employee => employee.Id == row.EmployeeId && employee.LeftOn < today)))
            .ToListAsync(ct);
        foreach (var row in needless)
        {
            row.Cancel(current.Contains(row.PolicyVersionId) ? AcknowledgementCancelCause.EmployeeLeft : AcknowledgementCancelCause.VersionEnded, by, clock.Now);
        }
    }
}
