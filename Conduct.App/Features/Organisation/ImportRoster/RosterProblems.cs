using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation;

/// <summary>Gathers what is wrong, in the order of the file.</summary>
internal sealed class RosterProblems(RosterFile file)
{
    private readonly List<RosterProblem> _found = [];
    private readonly HashSet<(string Sheet, int Row)> _unreadable =
        [.. file.Errors.Where(error => error.Row is not null).Select(error => (error.Sheet!, error.Row!.Value))];

    private readonly Lazy<Dictionary<int, string>> _people = new(() => file.People.ToDictionary(row => row.Row, row => row.Name));
    private readonly Lazy<Dictionary<int, string>> _units = new(() => file.Units.ToDictionary(row => row.Row, row => row.Name));

    public int Count => file.ErrorCount + _found.Count;

    public IReadOnlyList<RosterProblem> InOrder =>
        [.. file.Errors.Select(Of).Concat(_found).OrderBy(PlaceOf).ThenBy(problem => problem.Row)];

    /// <summary>Whether the row itself could be read, so that saying more about it helps.</summary>
    public bool IsReadable(ImportSheet sheet, int row) => !_unreadable.Any(place => place.Row == row && sheet.Name.Matches(place.Sheet));

    public void Add(ImportSheet sheet, int row, ImportColumn column, string? value, string code, string reason) =>
        _found.Add(new(code, sheet.Name.Current, row, column.Title.Current, value, reason, NameIn(sheet.Name.Current, row)));

    public void Add(ImportSheet sheet, int row, ImportColumn column, string? value, RuleBrokenException broken) =>
        Add(sheet, row, column, value, broken.Code, DomainTexts.OfRule(broken.Code, broken.Arguments));

    private static int PlaceOf(RosterProblem problem) =>
        problem.Sheet is not { } sheet ? 0 : RosterColumns.Units.Name.Matches(sheet) ? 1 : 2;

    private RosterProblem Of(SheetError error) => new(error.Code.ToString(), error.Sheet, error.Row, error.Column, error.Detail, error.Reason, NameIn(error.Sheet, error.Row));

    private string? NameIn(string? sheet, int? row) =>
        sheet is null || row is null ? null
        : (RosterColumns.Units.Name.Matches(sheet) ? _units : _people).Value.GetValueOrDefault(row.Value) is { Length: > 0 } name ? name : null;
}
