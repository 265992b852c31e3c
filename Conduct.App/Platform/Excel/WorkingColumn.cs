namespace Conduct.App.Platform.Excel;

/// <summary>A column of a sheet that people work in.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Kind">Text columns keep zeros in front, whatever is typed.</param>
/// <param name="Width">In characters.</param>
/// <param name="Note">What to write there, as a comment on the heading.</param>
public sealed record WorkingColumn(string Title, CellKind Kind, double Width, string? Note = null);
