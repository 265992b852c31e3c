namespace Conduct.App.Data.Bulk;

/// <param name="StoreType">The column's type in the database.</param>
public sealed record BulkColumn(string Name, string StoreType);
