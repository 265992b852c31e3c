namespace Conduct.App.Data.Bulk;

/// <summary>Takes the values of one row, each by the place of its column from 0. An overload for each type, so that none is boxed.</summary>
public interface IBulkValues
{
    void WriteNull(int column);

    void Write(int column, string value);

    void Write(int column, Guid value);

    void Write(int column, long value);

    void Write(int column, int value);

    void Write(int column, bool value);

    void Write(int column, DateOnly value);

    void Write(int column, TimeOnly value);

    void Write(int column, DateTimeOffset value);

    /// <summary>Types that only one database has, such as arrays.</summary>
    void Write(int column, object value);
}
