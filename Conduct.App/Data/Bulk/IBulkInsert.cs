namespace Conduct.App.Data.Bulk;

/// <summary>The fast way of one database to insert many rows, inside the running transaction of its connection.</summary>
public interface IBulkInsert
{
    Task InsertAsync(BulkTable table, IReadOnlyList<BulkRow> rows, CancellationToken ct);
}
