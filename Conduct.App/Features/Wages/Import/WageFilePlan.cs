using Conduct.App.Data;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Wages;

/// <summary>What an uploaded month would do to the wages as they are now: for the preview, and again when it is applied. Only one without problems is carried out.</summary>
internal sealed record WageFilePlan(IReadOnlyList<PlannedWage> Wages, IReadOnlyList<CellProblem> Problems)
{
    public static async Task<WageFilePlan> ReadAsync(ConductDb db, WageFile file, Actor actor, CancellationToken ct)
    {
        string[] numbers = [.. file.Rows.Select(row => row.StaffNumber).OfType<string>().Distinct()];
        var people = await db.Employees.VisibleTo(actor, Permission.ReadWages).Where(one => numbers.Contains(one.StaffNumber)).ToDictionaryAsync(one => one.StaffNumber, ct);
        Guid[] ids = [.. people.Values.Select(one => one.Id)];
        var stored = await db.WageRecords.Where(record => record.Month == file.Month && ids.Contains(record.EmployeeId)).ToDictionaryAsync(record => record.EmployeeId, ct);
        var (wages, problems, seen) = (new List<PlannedWage>(), new List<CellProblem>(file.Errors), new HashSet<string>());
        foreach (var row in file.Rows.Where(row => row.IsReadable))
        {
            var employee = people.GetValueOrDefault(row.StaffNumber!);
            if (ProblemOf(row, employee, seen.Add(row.StaffNumber!)) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                wages.Add(new(employee!, AmountsOf(row), stored.GetValueOrDefault(employee!.Id)));
            }
        }

        if (file.Rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(null, null, null, WageTexts.NothingInIt));
        }

        return new(wages, [.. problems.OrderBy(problem => problem.Row)]);
    }

    // The amounts are judged by the rule that judges typed ones.
    private static CellProblem? ProblemOf(WageFileRow row, Employee? employee, bool isFirst)
    {
        if (!isFirst)
        {
            return At(WageColumns.StaffNumber, row.StaffNumber, WageTexts.Twice);
        }

        if (employee is null)
        {
            return At(WageColumns.StaffNumber, row.StaffNumber, WageTexts.Unknown);
        }

        if (row.Name is { } name && NormalText.Key(name) != NormalText.Key(employee.Name))
        {
            return At(WageColumns.Name, name, WageTexts.OtherNameFormat.With(employee.Name));
        }

        try
        {
            AmountsOf(row).RequireSound();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return At(broken.Code == DeductionRules.VariableAboveWage ? WageColumns.Variable : WageColumns.Wage, null, DomainTexts.OfRule(broken.Code, broken.Arguments));
        }

        CellProblem At(ImportColumn column, string? value, string reason) => new(row.Row, column.Title.Current, value, reason);
    }

    private static WageAmounts AmountsOf(WageFileRow row) => new(row.WageFen!.Value, row.VariableFen!.Value, row.OtherFen ?? 0);
}

/// <param name="Stored">The month as it is now; null when there is none.</param>
internal sealed record PlannedWage(Employee Employee, WageAmounts Amounts, WageRecord? Stored)
{
    public bool IsChanged => Stored is not null && Stored.Amounts != Amounts;
}
