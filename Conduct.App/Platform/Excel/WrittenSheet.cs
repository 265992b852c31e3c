namespace Conduct.App.Platform.Excel;

/// <summary>A finished sheet, for the list of sheets and defined names.</summary>
internal sealed record WrittenSheet(string Name, SheetLayout Layout, int Rows)
{
    public bool IsTable => Layout.HasHeader;
}
