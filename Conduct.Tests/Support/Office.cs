using System.Diagnostics;

namespace Conduct.Tests.Support;

/// <summary>LibreOffice, as somebody who was sent the file: opens it and saves it in another form.</summary>
internal sealed class Office : IDisposable
{
    private readonly string _program = Programs.Require(Programs.Find("soffice", "libreoffice"), "LibreOffice (soffice) is not installed.");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conduct-office-");

    /// <param name="workbook">What is opened.</param>
    /// <param name="form">As in <c>--convert-to</c>; its first word is the ending.</param>
    /// <returns>The path of the new file.</returns>
    public async Task<string> ConvertAsync(Stream workbook, string form)
    {
        var path = Path.Combine(_folder.FullName, "book.xlsx");
        await using (var target = File.Create(path))
        {
            await workbook.CopyToAsync(target, TestContext.Current.CancellationToken);
        }

        var made = Directory.CreateDirectory(Path.Combine(_folder.FullName, "made")).FullName;
        await RunAsync("--convert-to", form, "--outdir", made, path);
        return Path.Combine(made, $"book.{form.Split(':')[0]}");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(_program, ["--headless", "--norestore", $"-env:UserInstallation=file://{_folder.FullName}/profile", .. arguments])
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
