namespace Conduct.App.Platform.Excel;

/// <summary>
/// A sheet that an import reads. The header is the first row that has at least two of the titles, among the first ones, for people put a heading above; columns
/// may come in any order, unknown ones are passed over. A row of totals is passed over too.
/// </summary>
/// <param name="Name">Its name in any language; when an import reads one sheet only, the first visible sheet does under any name.</param>
/// <param name="Columns">The columns it knows.</param>
public sealed record ImportSheet(ImportTitle Name, IReadOnlyList<ImportColumn> Columns);
