using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Counts trainings by unit and course in the database, and adds them up along the tree.</summary>
public sealed class MatrixQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<MatrixView> ReadAsync(MatrixFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var (tree, reach) = (await db.OrgTreeAsync(ct), actor.ReachOf(Permission.ReadTraining));
        var tops = tree.Roots.SelectMany(root => tree.Downwards(root.Id)).Where(unit => reach.Covers(unit.Id) && (unit.ParentId is not { } parent || !reach.Covers(parent))).ToList();
        var chosen = filter.Unit is { } wanted && tree.Contains(wanted) && reach.Covers(wanted) ? tree[wanted] : tops.FirstOrDefault();
        if (chosen is null)
        {
            return new(null, [], [], [], new(new(Guid.Empty, ""), false, []));
        }

        var counts = await CountAsync(db, actor, ct);
        var courses = await CoursesAsync(db, filter, counts.Keys.Select(key => key.Course).ToHashSet(), ct);

        // The unit's own people first, then each unit below with all under it; at the very top of several reaches, each of these.
        var rows = tops.Count > 1 && filter.Unit is null
            ? tops.Select(unit => Row(unit, tree.Downwards(unit.Id)))
            : tree.ChildrenOf(chosen.Id).Select(unit => Row(unit, tree.Downwards(unit.Id))).Prepend(Row(chosen, [chosen]) with { HasBelow = false });
        var shown = rows.Where(row => row.Cells.Any(cell => filter.OverdueOnly ? cell.Overdue > 0 : cell.Assigned > 0)).ToList();
        var keep = Enumerable.Range(0, courses.Count).Where(place => !filter.OverdueOnly || shown.Exists(row => row.Cells[place].Overdue > 0)).ToList();
        shown = shown.ConvertAll(row => row with { Cells = [.. keep.Select(place => row.Cells[place])] });
        var total = new MatrixRow(new(chosen.Id, chosen.Name), false, [.. keep.Select((_, place) => shown.Aggregate(default(MatrixCell), (sum, row) => sum + row.Cells[place]))]);
        return new(
            new(chosen.Id, chosen.Name),
            [.. tree.Upwards(chosen.Id).Skip(1).Where(unit => reach.Covers(unit.Id)).Reverse().Select(unit => new MatrixUnit(unit.Id, unit.Name))],
            [.. keep.Select(place => courses[place])],
            shown,
            total);

        MatrixRow Row(OrgNode unit, IEnumerable<OrgNode> units)
        {
            Guid[] ids = [.. units.Select(one => one.Id)];
            return new(new(unit.Id, unit.Name), tree.ChildrenOf(unit.Id).Any(),
                [.. courses.Select(course => ids.Aggregate(default(MatrixCell), (sum, id) => sum + counts.GetValueOrDefault((id, course.Id))))]);
        }
    }

    /// <summary>The same, a line for each unit and course.</summary>
    public static IEnumerable<MatrixLine> Lines(MatrixView view) =>
        from row in view.Rows
        from pair in row.Cells.Select((cell, place) => (cell, course: view.Courses[place]))
        where pair.cell.Assigned > 0
        select new MatrixLine(row.Unit.Name, pair.course.Title, pair.cell);

    // Of a training that was renewed only the renewal counts, once the old one has expired; what was waived or cancelled does not count.
    private async Task<Dictionary<(Guid Unit, Guid Course), MatrixCell>> CountAsync(ConductDb db, Actor actor, CancellationToken ct)
    {
        var (today, open) = (clock.Today, TrainingWorkflow.Open.ToArray());
        var counted = await (
            from training in db.TrainingAssignments.VisibleTo(actor, Permission.ReadTraining)
            where training.Status != TrainingStatus.Waived && training.Status != TrainingStatus.Cancelled
                && !(training.RenewsId != null && open.Contains(training.Status) && db.TrainingAssignments.Any(old => old.Id == training.RenewsId && old.Status == TrainingStatus.Passed))
                && !db.TrainingAssignments.Any(later => later.RenewsId == training.Id && training.Status == TrainingStatus.Expired)
            join employee in db.Employees.Where(Employment.On(today)) on training.EmployeeId equals employee.Id
            group training by new { employee.UnitId, training.CourseId } into cell
            select new
            {
                cell.Key,
                Assigned = cell.Count(),
                Passed = cell.Count(training => training.Status == TrainingStatus.Passed),
                Overdue = cell.Count(training => open.Contains(training.Status) && training.DueOn < today),
            }).ToListAsync(ct);
        return counted.ToDictionary(one => (one.Key.UnitId, one.Key.CourseId), one => new MatrixCell(one.Assigned, one.Passed, one.Overdue));
    }

    private static async Task<List<MatrixCourse>> CoursesAsync(ConductDb db, MatrixFilter filter, HashSet<Guid> used, CancellationToken ct)
    {
        var courses = await db.Courses.AsNoTracking()
            .Where(course => filter.Category == null || course.Category == filter.Category)
            .Where(course => filter.Course == null || course.Id == filter.Course)
            .OrderBy(course => course.Category).ThenBy(course => course.Id)
            .Select(course => new { course.Id, course.Title, course.TitleEn })
            .ToListAsync(ct);
        return [.. courses.Where(course => used.Contains(course.Id)).Select(course => new MatrixCourse(course.Id, Bilingual.Pick(course.Title, course.TitleEn)))];
    }
}

/// <summary>What of the matrix is shown; it stands in the address.</summary>
/// <param name="Unit">The unit whose parts are the rows; null: the topmost in reach.</param>
/// <param name="OverdueOnly">Rows and courses with something overdue.</param>
public sealed record MatrixFilter(Guid? Unit = null, CourseCategory? Category = null, Guid? Course = null, bool OverdueOnly = false);

/// <summary>Units down, courses across.</summary>
/// <param name="Unit">The unit looked at; null when there is none in reach.</param>
/// <param name="Above">The units above it that are in reach, from the top.</param>
public sealed record MatrixView(MatrixUnit? Unit, IReadOnlyList<MatrixUnit> Above, IReadOnlyList<MatrixCourse> Courses, IReadOnlyList<MatrixRow> Rows, MatrixRow Total);

public sealed record MatrixUnit(Guid Id, string Name);

public sealed record MatrixCourse(Guid Id, string Title);

/// <param name="HasBelow">Whether there are units below to look at.</param>
/// <param name="Cells">In the order of the courses.</param>
public sealed record MatrixRow(MatrixUnit Unit, bool HasBelow, IReadOnlyList<MatrixCell> Cells);

/// <summary>How many people have the course to do or did it, how many passed, how many are late.</summary>
public readonly record struct MatrixCell(int Assigned, int Passed, int Overdue)
{
    /// <summary>Whole percent, rounded down; null when nobody has it.</summary>
    public int? Percent => Assigned == 0 ? null : 100 * Passed / Assigned;

    public static MatrixCell operator +(MatrixCell left, MatrixCell right) =>
        new(left.Assigned + right.Assigned, left.Passed + right.Passed, left.Overdue + right.Overdue);
}

/// <summary>A line of the workbook: one unit and one course.</summary>
public sealed record MatrixLine(string UnitName, string Course, MatrixCell Cell);
