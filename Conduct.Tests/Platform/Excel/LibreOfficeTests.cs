using System.Diagnostics;

namespace Conduct.Tests.Platform.Excel;

public sealed class LibreOfficeTests
{
    [Fact]
    public async Task LibreOffice_OpensTheWorkbook_CellByCell()
    {
        var office = FindOffice();
        Assert.SkipWhen(office is null && Environment.GetEnvironmentVariable("CI") != "true", "LibreOffice (soffice) is not installed.");
        Assert.NotNull(office);
        var folder = Directory.CreateTempSubdirectory("conduct-office-");
        try
        {
            var path = Path.Combine(folder.FullName, "book.xlsx");
            await using (var file = await Workbooks.WriteAsync(Sample.Columns, Sample.Full, Sample.Full with { Text = "=1+1", Flag = false }, Sample.Full with { Text = "𠮷野,\"家\"" }))
            await using (var target = File.Create(path))
            {
                await file.CopyToAsync(target, TestContext.Current.CancellationToken);
            }

            // Text export, comma, quote, UTF-8, from row 1, all as shown on the sheet.
            await RunAsync(office, folder.FullName, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", folder.FullName, path);

            Assert.Equal(
                [
                    "姓名,第几次,扣罚金额(元),发生日期,审批时间,逾期",
                    "张三,2,\"3,000.50\",2026-03-09,2026-03-09 14:30,TRUE",
                    "=1+1,2,\"3,000.50\",2026-03-09,2026-03-09 14:30,FALSE",
                    "\"𠮷野,\"\"家\"\"\",2,\"3,000.50\",2026-03-09,2026-03-09 14:30,TRUE",
                ],
                await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "book.csv"), TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? FindOffice() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "soffice"), Path.Combine(folder, "libreoffice") })
            .FirstOrDefault(File.Exists);

    private static async Task RunAsync(string office, string profile, params string[] arguments)
    {
        var start = new ProcessStartInfo(office, ["--headless", "--norestore", "-env:UserInstallation=file://" + profile + "/profile", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await output + await errors);
    }
}
