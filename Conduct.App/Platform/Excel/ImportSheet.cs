namespace Conduct.App.Platform.Excel;

/// <summary>
/// A sheet that an import reads. Its first filled row is the header; columns may come in any order, unknown ones are passed over.
/// </summary>
/// <param name="Name">Its name in any language; when an import reads one sheet only, the first visible sheet does under any name.</param>
/// <param name="Columns">The columns it knows.</param>
public sealed record ImportSheet(ImportTitle Name, IReadOnlyList<ImportColumn> Columns);
