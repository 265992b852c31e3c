using Npgsql;

namespace Conduct.App.Data.Bulk;

/// <summary>Writes a row's values to a binary COPY, which takes them in the order of its columns.</summary>
internal sealed class PostgresBulkValues(NpgsqlBinaryImporter copy, BulkTable table) : IBulkValues
{
    // A length is no part of the name by which the driver knows a type.
    private readonly string[] _types = [.. table.Columns.Select(column => column.StoreType.Split('(')[0])];

    public void WriteNull(int column) => copy.WriteNull();

    public void Write(int column, string value) => copy.Write(value, _types[column]);

    public void Write(int column, Guid value) => copy.Write(value, _types[column]);

    public void Write(int column, long value) => copy.Write(value, _types[column]);

    public void Write(int column, int value) => copy.Write(value, _types[column]);

    public void Write(int column, bool value) => copy.Write(value, _types[column]);

    public void Write(int column, DateOnly value) => copy.Write(value, _types[column]);

    public void Write(int column, TimeOnly value) => copy.Write(value, _types[column]);

    public void Write(int column, DateTimeOffset value) => copy.Write(value, _types[column]);

    public void Write(int column, object value) => copy.Write(value, _types[column]);
}
