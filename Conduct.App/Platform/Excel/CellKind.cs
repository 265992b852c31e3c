namespace Conduct.App.Platform.Excel;

/// <summary>How a cell is stored in the file and shown to the reader.</summary>
public enum CellKind
{
    /// <summary>Nothing, but bordered like its neighbours.</summary>
    Empty,

    /// <summary>Text, never a formula.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yuan with two decimals.</summary>
    Money,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A day and time to the minute.</summary>
    Moment,

    /// <summary>True or false.</summary>
    Bool,
}
