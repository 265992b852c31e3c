using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Who may judge an appeal, out of the people the approval of penalties asks too; and who could appoint somebody where none is left.</summary>
public sealed class ReviewerDirectory(RoleHolders holders)
{
    private static readonly Role[] Asked = [Role.Manager, Role.Compliance, Role.Administrator];

    public async Task<ReviewerChoice> ChooseAsync(ConductDb db, CaseFile caseFile, PenaltyDecision decision, CancellationToken ct)
    {
        var unitId = caseFile.Subject(decision.SubjectId).UnitId;
        var roles = await holders.ReadAsync(db, Asked, ct);
        var reviewer = AppealReviewer.Pick(Upwards(Role.Manager), Upwards(Role.Compliance), decision.BarredFromAppeal(caseFile));
        var name = reviewer is null ? null : await db.Employees.Where(employee => employee.Id == reviewer.EmployeeId).Select(employee => employee.Name).SingleAsync(ct);
        return new(reviewer, name, AdministratorsOf(roles, unitId));

        UnitManagers[] Upwards(Role role) => [.. roles.Upwards(unitId).Select(unit => new UnitManagers(unit.Id, unit.Name, roles.For(role, unit.Id)))];
    }

    /// <summary>Whether this person still holds a role that judges appeals of the unit, as far as roles go.</summary>
    public static bool MayJudge(RoleDirectory roles, Guid unitId, Guid employeeId) =>
        roles.Reaching(Role.Manager, unitId).Contains(employeeId) || roles.Reaching(Role.Compliance, unitId).Contains(employeeId);

    /// <summary>Roles are given by administrators whose own reaches the unit.</summary>
    public static IReadOnlyList<string> AdministratorsOf(RoleDirectory roles, Guid unitId) =>
        [.. roles.Upwards(unitId).SelectMany(unit => roles.NamesFor(Role.Administrator, unit.Id, new HashSet<Guid>())).Distinct()];
}

/// <param name="Reviewer">Null when nobody is left.</param>
/// <param name="Administrators">Names of those who could appoint somebody.</param>
public sealed record ReviewerChoice(AppealReviewer? Reviewer, string? Name, IReadOnlyList<string> Administrators)
{
    /// <summary>Who it will be, or that nobody is left and who can appoint somebody.</summary>
    public string Text => Reviewer is not null ? AppealTexts.ReviewerFormat.With(Name, Reviewer.UnitName, Platform.Texts.DomainTexts.Of(Reviewer.Role))
        : Administrators.Count == 0 ? AppealTexts.NobodyLeft
        : AppealTexts.NobodyLeft + AppealTexts.AppointedByFormat.With(string.Join(AppealTexts.ListSeparator, Administrators));
}
