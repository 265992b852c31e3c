using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Who has to acknowledge a version and was not asked, or not since they came back.</summary>
public sealed class AcknowledgementRoll(ConductDb db, OrganisationClock clock)
{
    /// <summary>The people of the unit and below who are there today and whom nobody has asked.</summary>
    public async Task<AcknowledgementGap> GapAsync(Guid versionId, Guid unitId, OrgTree tree, CancellationToken ct)
    {
        var units = tree.IdsBelow(unitId);
        var there = db.Employees.Where(Employment.On(clock.Today)).Where(employee => units.Contains(employee.UnitId));
        var of = db.PolicyAcknowledgements.Where(row => row.PolicyVersionId == versionId);
        var newcomers = await there.Where(employee => !of.Any(row => row.EmployeeId == employee.Id)).OrderBy(employee => employee.StaffNumber).Select(employee => employee.Id).ToListAsync(ct);
        var returned = await of.Where(row => row.Status == AcknowledgementStatus.Cancelled && there.Any(employee => employee.Id == row.EmployeeId)).ToListAsync(ct);
        return new(newcomers, returned);
    }

    /// <summary>Asks them in the name of the call: rows only, saved with what the command saves.</summary>
    public void Fill(AcknowledgementGap gap, AcknowledgementCall call, Actor actor)
    {
        db.PolicyAcknowledgements.AddRange(gap.Newcomers.Select(employee => PolicyAcknowledgement.Ask(NewId.Next(), call, employee, clock.Today)));
        foreach (var one in gap.Returned)
        {
            one.AskAgain(call, clock.Today, actor, clock.Now);
        }
    }
}

/// <param name="Newcomers">Employees without a row.</param>
/// <param name="Returned">Cancelled ones of people who are there.</param>
public sealed record AcknowledgementGap(IReadOnlyList<Guid> Newcomers, IReadOnlyList<PolicyAcknowledgement> Returned)
{
    public int Count => Newcomers.Count + Returned.Count;
}
