namespace Conduct.App.Register;

/// <summary>How a column's values are shown on the page and stored in a sheet.</summary>
public enum ColumnKind
{
    Text,
    Number,

    /// <summary>Kept in fen, shown in yuan.</summary>
    Money,
    Day,
}
