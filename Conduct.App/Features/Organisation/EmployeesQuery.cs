using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>One page of the employees of a unit and below.</summary>
public sealed class EmployeesQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public const string ByNumber = "number";
    public const string ByName = "name";
    public const string ByUnit = "unit";
    public const string ByEntered = "entered";

    public async Task<PageResult<EmployeeLine>> ReadAsync(EmployeeFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = db.Employees.VisibleTo(actor, Permission.ReadOrganisation).AsNoTracking();
        if (filter.UnitId is { } unit)
        {
            var below = (await db.OrgTreeAsync(ct)).IdsBelow(unit);
            rows = rows.Where(row => below.Contains(row.UnitId));
        }

        var today = clock.Today;
        rows = filter.Leavers ? rows.Where(row => row.LeftOn < today) : rows.Where(row => row.LeftOn == null || row.LeftOn >= today);
        if (filter.WithoutMail)
        {
            rows = rows.Where(row => row.Email == null || db.Set<Delivery>().Any(sent =>
                sent.RecipientEmployeeId == row.Id && sent.Channel == DeliveryChannel.Mail && sent.Status == DeliveryStatus.Dead
                && (sent.LastError == nameof(DeliveryErrors.BadAddress) || sent.LastError!.StartsWith(SmtpFailure.RefusedForGood))));
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(PersonSearch.Fits(text));
        }

        return await Lines(db, Sorted(db, rows, filter.Sort)).ToPageAsync(filter.Page, ct);
    }

    private static IQueryable<Employee> Sorted(ConductDb db, IQueryable<Employee> rows, string? sort) => (sort switch
    {
        ByName => rows.OrderBy(row => EF.Functions.Collate(row.Name, Collations.Chinese)),
        "-" + ByName => rows.OrderByDescending(row => EF.Functions.Collate(row.Name, Collations.Chinese)),
        ByUnit => rows.OrderBy(row => db.OrgUnits.Where(unit => unit.Id == row.UnitId).Select(unit => unit.Code).First()),
        "-" + ByUnit => rows.OrderByDescending(row => db.OrgUnits.Where(unit => unit.Id == row.UnitId).Select(unit => unit.Code).First()),
        ByEntered => rows.OrderBy(row => row.EnteredOn),
        "-" + ByEntered => rows.OrderByDescending(row => row.EnteredOn),
        "-" + ByNumber => rows.OrderByDescending(row => row.StaffNumber),
        _ => rows.OrderBy(row => row.StaffNumber),
    }).ThenBy(row => row.StaffNumber);

    private static IQueryable<EmployeeLine> Lines(ConductDb db, IQueryable<Employee> rows) => rows.Select(row => new EmployeeLine(
        row.Id,
        row.StaffNumber,
        row.Name,
        db.OrgUnits.Where(unit => unit.Id == row.UnitId).Select(unit => unit.Name).First(),
        row.Post,
        db.Employees.Where(manager => manager.Id == row.LineManagerId).Select(manager => manager.Name).FirstOrDefault(),
        row.EnteredOn,
        row.LeftOn));
}

/// <param name="UnitId">This unit and below; null for all the visitor sees.</param>
/// <param name="Text">Part of a name, or the beginning of a staff number.</param>
/// <param name="Leavers">Those who have left instead of those in service.</param>
/// <param name="Sort">A column as it stands in the address.</param>
public sealed record EmployeeFilter(Guid? UnitId, string? Text, bool Leavers, string? Sort, PageRequest Page)
{
    /// <summary>Only those whom no mail reaches: without an address, or with one that the mail server has refused for good.</summary>
    public bool WithoutMail { get; init; }
}

/// <param name="LeftOn">Set for a leaver.</param>
public sealed record EmployeeLine(Guid Id, string StaffNumber, string Name, string UnitName, string Post, string? LineManager, DateOnly EnteredOn, DateOnly? LeftOn);
