namespace Conduct.App.Platform.Excel;

/// <summary>Why an uploaded workbook, or a cell of it, cannot be taken. Each has a text in ExcelTexts under its name.</summary>
public enum SheetErrorCode
{
    /// <summary>The upload has no bytes.</summary>
    EmptyFile,

    /// <summary>Not an .xlsx workbook at all.</summary>
    NotXlsx,

    /// <summary>A workbook of Excel 97–2003.</summary>
    OldExcel,

    /// <summary>A workbook with macros.</summary>
    MacroWorkbook,

    /// <summary>A workbook that opens with a password only.</summary>
    Encrypted,

    /// <summary>Damaged, or not what the parts claim to be.</summary>
    Corrupt,

    /// <summary>More bytes than allowed; detail: the limit in MB.</summary>
    TooLarge,

    /// <summary>More bytes than allowed once unpacked.</summary>
    TooLargeUnpacked,

    /// <summary>More rows than allowed; detail: the limit.</summary>
    TooManyRows,

    /// <summary>A sheet is missing; detail: its name.</summary>
    MissingSheet,

    /// <summary>A header without a row below it.</summary>
    NoRows,

    /// <summary>Merged cells in the header; detail: their range.</summary>
    MergedHeader,

    /// <summary>Merged cells in the data; detail: their range.</summary>
    MergedCells,

    /// <summary>A required column is missing; detail: its title.</summary>
    MissingColumn,

    /// <summary>A column is there twice; detail: its title.</summary>
    DuplicateColumn,

    /// <summary>A required cell is empty.</summary>
    MissingValue,

    /// <summary>The cell shows an error such as #REF!.</summary>
    CellIsError,

    /// <summary>Not a date; detail: the value.</summary>
    DateUnreadable,

    /// <summary>Not an amount; detail: the value.</summary>
    MoneyUnreadable,

    /// <summary>An amount with more than two decimals; detail: the value.</summary>
    MoneyTooPrecise,

    /// <summary>Not a whole number; detail: the value.</summary>
    NumberUnreadable,

    /// <summary>A number of more than 15 digits, of which Excel has lost the last.</summary>
    NumberTooLong,
}
