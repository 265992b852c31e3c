namespace Conduct.App.Platform.Excel;

/// <summary>A finished sheet, for the list of sheets and defined names.</summary>
internal sealed record WrittenSheet(string Name, int Columns, int Rows, bool IsTable);
