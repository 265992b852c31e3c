using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Register;

/// <summary>Says in words what a filter asks for: the chips of the page, and the note on every export.</summary>
public sealed class FilterWordsQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<FilterWord>> DescribeAsync(RegisterFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return
        [
            .. Text(filter.TextId is { } text ? await TextAsync(db, text, ct) : null, filter with { TextId = null }),
            .. Text(Range(filter), filter with { From = null, To = null, Field = DateField.Found }),
            .. Word(RegisterTexts.FilterUnit, filter.UnitId is { } unit ? await db.OrgUnits.Where(one => one.Id == unit).Select(one => one.Name).SingleOrDefaultAsync(ct) ?? RegisterTexts.Empty : null, filter with { UnitId = null }),
            .. Word(RegisterTexts.FilterClause, filter.Clause is { } clause ? await ClauseAsync(db, clause, ct) : null, filter with { Clause = null }),
            .. Word(RegisterTexts.FilterGravity, filter.Gravity is { } gravity ? DomainTexts.Of(gravity) : null, filter with { Gravity = null }),
            .. Word(RegisterTexts.FilterStatus, filter.Status is { } status ? DomainTexts.Of(status) : null, filter with { Status = null }),
            .. Word(RegisterTexts.FilterMeasure, filter.Measure is { } measure ? DomainTexts.Of(measure) : null, filter with { Measure = null }),
            .. Text(filter.Overdue is { } overdue ? RegisterDisplay.Of(overdue) : null, filter with { Overdue = null }),
            .. Word(RegisterTexts.FilterEmployee, filter.EmployeeId is { } employee ? await EmployeeAsync(db, employee, actor, ct) : null, filter with { EmployeeId = null }),
        ];
    }

    /// <summary>The whole filter in one line.</summary>
    public async Task<string> SayAsync(RegisterFilter filter, Actor actor, CancellationToken ct) =>
        string.Join('；', (await DescribeAsync(filter, actor, ct)).Select(word => word.Text)) is { Length: > 0 } words ? words : RegisterTexts.NoFilter;

    private static IEnumerable<FilterWord> Text(string? text, RegisterFilter without) => text is null ? [] : [new(text, without)];

    private static IEnumerable<FilterWord> Word(string format, string? value, RegisterFilter without) =>
        Text(value is null ? null : string.Format(CultureInfo.CurrentCulture, format, value), without);

    private static string? Range(RegisterFilter filter)
    {
        var field = RegisterDisplay.Of(filter.Field);
        return filter switch
        {
            { From: { } from, To: { } to } => string.Format(CultureInfo.CurrentCulture, RegisterTexts.FilterRange, field, from, to),
            { From: { } from } => string.Format(CultureInfo.CurrentCulture, RegisterTexts.FilterFrom, field, from),
            { To: { } to } => string.Format(CultureInfo.CurrentCulture, RegisterTexts.FilterTo, field, to),
            _ => null,
        };
    }

    private static async Task<string> TextAsync(ConductDb db, Guid id, CancellationToken ct) =>
        await db.Set<StoredText>().Where(kept => kept.Id == id).Select(kept => kept.Text).SingleOrDefaultAsync(ct) is { } text
            ? string.Format(CultureInfo.CurrentCulture, RegisterTexts.FilterText, text)
            : RegisterTexts.FilterTextGone;

    private static async Task<string> ClauseAsync(ConductDb db, string family, CancellationToken ct) =>
        await ClauseFamily.Lines(db.PolicyClauses.AsNoTracking().Where(clause => clause.Family == family)).ToListAsync(ct) is { Count: > 0 } clauses ? ClauseFamily.TextOf(clauses) : family;

    // Named only to those whose units the employee belongs to.
    private static async Task<string> EmployeeAsync(ConductDb db, Guid id, Actor actor, CancellationToken ct) =>
        await db.Employees.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is { } employee && actor.ReachOf(Permission.ReadRegister).Covers(employee.UnitId)
            ? $"{employee.Name} {employee.StaffNumber}"
            : RegisterTexts.Empty;
}

/// <summary>One part of a filter in the reader's words.</summary>
/// <param name="Text">Such as 单位：江南分公司（含下级）.</param>
/// <param name="Without">The filter when this part is taken away.</param>
public sealed record FilterWord(string Text, RegisterFilter Without);
