namespace Conduct.App.Data.Bulk;

/// <summary>A column with the way to its value, as the database's driver takes it.</summary>
/// <param name="StoreType">The column's type in the database.</param>
/// <param name="Read">From the row, or from the id of what the row belongs to.</param>
public sealed record BulkColumn(string Name, string StoreType, Func<BulkRow, object?> Read);
