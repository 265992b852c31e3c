using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>What is really open: of a version in force, and of people who are still there.</summary>
internal static class OpenAcknowledgements
{
    public static IQueryable<PolicyAcknowledgement> Of(WorkScope scope, IQueryable<PolicyAcknowledgement> rows)
    {
        var (db, today, until) = (scope.Db, scope.Clock.Today, scope.Until);
        var there = db.Employees.Where(Employment.On(today));
        return rows.Where(row => row.Status == AcknowledgementStatus.Asked && row.DueOn <= until
            && db.PolicyVersions.Any(version => version.Id == row.PolicyVersionId && version.Status == PolicyStatus.InForce)
            && there.Any(employee => employee.Id == row.EmployeeId));
    }
}
