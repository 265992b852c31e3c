using System.Globalization;
using System.Text;
using SQLitePCL;

namespace Conduct.App.Data.Bulk;

/// <summary>Binds a row's values to a statement in the forms in which the driver stores them.</summary>
internal sealed class SqliteBulkValues(sqlite3_stmt statement, int columns) : IBulkValues, IDisposable
{
    // What is bound stays until it is bound anew: an empty column that was empty before costs nothing.
    private readonly bool[] _set = new bool[columns];
    private byte[] _text = new byte[4096];

    /// <summary>Stores the row whose values were written.</summary>
    /// <returns>SQLite's result code.</returns>
    public int Step()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        return result;
    }

    public void WriteNull(int column)
    {
        if (_set[column])
        {
            raw.sqlite3_bind_null(statement, column + 1);
            _set[column] = false;
        }
    }

    public void Write(int column, string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most > _text.Length)
        {
            _text = new byte[most];
        }

        Bind(column, _text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text)));
    }

    public void Write(int column, Guid value)
    {
        Span<byte> text = stackalloc byte[36];
        value.TryFormat(text, out _);
        Ascii.ToUpperInPlace(text, out _);
        Bind(column, text);
    }

    public void Write(int column, long value)
    {
        _set[column] = true;
        raw.sqlite3_bind_int64(statement, column + 1, value);
    }

    public void Write(int column, int value) => Write(column, (long)value);

    public void Write(int column, bool value) => Write(column, value ? 1L : 0);

    public void Write(int column, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        Bind(column, text);
    }

    public void Write(int column, TimeOnly value)
    {
        Span<byte> text = stackalloc byte[8];
        value.TryFormat(text, out _, "HH:mm:ss", CultureInfo.InvariantCulture);
        Bind(column, text);
    }

    public void Write(int column, DateTimeOffset value) => Write(column, (object)value);

    public void Write(int column, object value) => throw new NotSupportedException(value.GetType().Name);

    public void Dispose() => statement.Dispose();

    private void Bind(int column, ReadOnlySpan<byte> text)
    {
        _set[column] = true;
        raw.sqlite3_bind_text(statement, column + 1, text);
    }
}
