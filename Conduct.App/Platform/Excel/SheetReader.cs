using System.Globalization;
using System.IO.Compression;
using System.Text;
using Conduct.App.Platform.Files;
using ExcelDataReader;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// Reads an uploaded .xlsx workbook for an import. Whatever is wrong with the file comes back as errors of the book; exceptions are left
/// to a broken connection or disk.
/// </summary>
public static class SheetReader
{
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads one or several sheets.</summary>
    /// <param name="upload">The file's bytes from the current position; need not be seekable.</param>
    /// <param name="limits">What is taken at most.</param>
    /// <param name="sheets">The sheets to read, at least one.</param>
    /// <param name="cancellationToken">Stops reading; nothing is left behind.</param>
    /// <exception cref="IOException">The upload broke off.</exception>
    public static async Task<ImportedBook> ReadAsync(
        Stream upload, ImportLimits limits, IReadOnlyList<ImportSheet> sheets, CancellationToken cancellationToken)
    {
        await using var file = PrivateTempFile.Create();
        return await BoundedCopy.RunAsync(upload, file, limits.MaxBytes, cancellationToken)
            ? await Task.Run(() => Read(file, limits, sheets, cancellationToken), cancellationToken)
            : Unfit(SheetError.TooLarge(limits.MaxBytes));
    }

    private static ImportedBook Read(Stream file, ImportLimits limits, IReadOnlyList<ImportSheet> sheets, CancellationToken cancellationToken)
    {
        if (XlsxUploadCheck.Check(file, limits, cancellationToken) is { } unfit)
        {
            return Unfit(new SheetError(unfit));
        }

        try
        {
            if (LastRow(file, cancellationToken) is not { } last)
            {
                return Unfit(new SheetError(SheetErrorCode.Corrupt));
            }

            if (last > limits.MaxRowNumber)
            {
                return Unfit(new SheetError(SheetErrorCode.TooManyRows, Detail: Show(limits.MaxRows)));
            }

            using var usual = StrictWorkbook.Usual(file, cancellationToken);
            var book = usual ?? file;
            book.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(book, new ExcelReaderConfiguration { LeaveOpen = true });
            return ReadSheets(reader, DateSystem.Of(book), ErrorCells.Find(book), limits with { MaxRowNumber = last }, sheets, cancellationToken);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or OutOfMemoryException))
        {
            // A damaged part makes the parser fail in more ways than it documents.
            return Unfit(new SheetError(SheetErrorCode.Corrupt));
        }
    }

    private static int? LastRow(Stream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return FarCells.LastRow(zip, cancellationToken);
    }

    private static ImportedBook ReadSheets(
        IExcelDataReader reader,
        DateSystem days,
        Dictionary<string, Dictionary<string, string>> errorCells,
        ImportLimits limits,
        IReadOnlyList<ImportSheet> sheets,
        CancellationToken cancellationToken)
    {
        var errors = new SheetErrors();
        var (totals, hidden) = (new List<TotalRow>(), new List<(string Sheet, int Row)>());
        var rows = new Dictionary<ImportSheet, IReadOnlyList<SheetRow>>();
        do
        {
            var isVisible = reader.VisibleState == "visible";
            var wanted = sheets.FirstOrDefault(sheet => sheet.Name.Matches(reader.Name)) ?? (isVisible && sheets.Count == 1 ? sheets[0] : null);
            if (wanted is not null && !rows.ContainsKey(wanted))
            {
                rows.Add(wanted, new SheetRowReader(reader, days, wanted, errorCells.GetValueOrDefault(reader.Name, []), limits, errors, totals, hidden).Read(cancellationToken));
            }
        }
        while (reader.NextResult());

        foreach (var missing in sheets.Where(sheet => !rows.ContainsKey(sheet)))
        {
            errors.Add(new(SheetErrorCode.MissingSheet, Detail: missing.Name.Current));
        }

        return new(errors, rows) { Totals = totals, HiddenRows = hidden.Count };
    }

    private static ImportedBook Unfit(SheetError error)
    {
        var errors = new SheetErrors();
        errors.Add(error);
        return new(errors, []);
    }

    private static string Show(long number) => number.ToString(CultureInfo.CurrentCulture);
}
