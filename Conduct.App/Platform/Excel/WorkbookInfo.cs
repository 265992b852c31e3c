namespace Conduct.App.Platform.Excel;

/// <summary>What a workbook says about itself.</summary>
/// <param name="Title">Document title, shown in the file's properties.</param>
/// <param name="Creator">Who made it.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="PrintFooter">A line at the foot of each printed page, beside the page number; cut at 200 characters.</param>
public sealed record WorkbookInfo(string Title, string Creator, DateTimeOffset CreatedAt, string? PrintFooter = null);
