namespace Conduct.App.Platform.Excel;

/// <summary>Gathers what is wrong, each thing once.</summary>
internal sealed class SheetErrors
{
    private readonly HashSet<SheetError> _errors = [];

    public int Count => _errors.Count;

    public IReadOnlyList<SheetError> InOrder => [.. _errors.OrderBy(error => error.Sheet, StringComparer.Ordinal).ThenBy(error => error.Row ?? 0)];

    public void Add(SheetError error) => _errors.Add(error);
}
