namespace Conduct.App.Platform.Excel;

/// <summary>A column of a sheet that goes out to be filled in, comes back, and goes out again with what is wrong.</summary>
/// <param name="Column">What the reader takes it for.</param>
/// <param name="Kind">How it is stored.</param>
/// <param name="Width">In characters.</param>
/// <param name="Note">What to write there.</param>
/// <param name="Value">Its cell in a row.</param>
public record WorkingField<TRow>(ImportColumn Column, CellKind Kind, double Width, Func<string> Note, Func<TRow, Cell> Value)
{
    /// <summary>The column in the reader's language, with the mark of what is required.</summary>
    public WorkingColumn Sheet => new(Column.IsRequired ? Column.Title.Current + "*" : Column.Title.Current, Kind, Width, Note());
}
