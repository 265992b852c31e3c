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
    public async Task HandleAsync(KeepAcknowledgements command, Actor actor, CancellationToken ct)
    {
        var policy = await db.Policies.AsNoTracking().GetAsync(command.PolicyId, ct);
        await CancelAsync(policy, actor, ct);
        var tree = await db.OrgTreeAsync(ct);
        var asked = new HashSet<(Guid Version, Guid Employee)>();
        foreach (var call in policy.OpenCalls)
        {
            // Two calls may reach the same newcomer: the first one counts.
            var gap = await roll.GapAsync(call.PolicyVersionId, call.UnitId, tree, ct);
            var left = new AcknowledgementGap(
                [.. gap.Newcomers.Where(employee => asked.Add((call.PolicyVersionId, employee)))], [.. gap.Returned.Where(row => asked.Add((call.PolicyVersionId, row.EmployeeId)))]);
            roll.Fill(left, call, actor);
        }
    }

    // Thousands may be asked: only those are read that the acknowledgement itself will let go.
    private async Task CancelAsync(Policy policy, Actor actor, CancellationToken ct)
    {
        var today = clock.Today;
        Guid[] current = [.. policy.Versions.Select(version => version.Id).Where(policy.IsInForce)];
        var left = db.Left(today);
        var needless = await (
            from row in db.PolicyAcknowledgements
            where row.PolicyId == policy.Id && row.Status == AcknowledgementStatus.Asked
            join employee in db.Employees on row.EmployeeId equals employee.Id
            where !current.Contains(row.PolicyVersionId) || left.Any(one => one.Id == employee.Id)
            select new { Row = row, Employee = employee }).ToListAsync(ct);
        foreach (var one in needless)
        {
            one.Row.Cancel(policy, one.Employee, today, actor, clock.Now);
        }
    }
}
