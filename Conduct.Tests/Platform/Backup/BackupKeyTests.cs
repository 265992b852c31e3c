using System.Globalization;
using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.CommandLine;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Platform.Backup;

/// <summary>The key of a backup apart from what it opens.</summary>
public sealed class BackupKeyTests
{
    private const string Passphrase = "horse battery staple 马";

    [Theory, BothDatabases]
    public async Task Backup_WithoutKey_HoldsNone_AndIsRestoredOnlyBesideIt(DatabaseProvider provider)
    {
        await using var source = await StageAsync(provider);
        var file = source.Database.Directory.File("backup.zip");
        Assert.Equal(0, await source.VerbAsync("backup", file, "--without-key"));
        Assert.DoesNotContain(await EntriesAsync(file), name => name.Contains("key", StringComparison.Ordinal));
        await using var target = await StartAsync(provider);

        Assert.Equal((1, CommandLineTexts.KeyNeeded), await ToldAsync(target, "restore", file));
        Assert.Equal(0, await target.ReadAsync(db => db.AuditEntries.CountAsync()));
        File.Copy(source.Database.Directory.File(VaultKey.FileName), target.Database.Directory.File(VaultKey.FileName));

        Assert.Equal(0, await target.VerbAsync("restore", file));
        Assert.Equal(0, await target.VerbAsync("verify-audit"));
    }

    [Theory, BothDatabases]
    public async Task Backup_UnderAPassphrase_ShowsNoKey_AndIsRestoredOnlyWithIt(DatabaseProvider provider)
    {
        await using var source = await StageAsync(provider);
        var (file, right, wrong) = (source.Database.Directory.File("backup.zip"), source.Database.Directory.File("right"), source.Database.Directory.File("wrong"));
        await File.WriteAllTextAsync(right, $"{Passphrase}\nnot this line", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(wrong, $"{Passphrase}!", TestContext.Current.CancellationToken);
        Assert.Equal(0, await source.VerbAsync("backup", "--passphrase-file", right, file));
        Assert.Contains("vault.key.sealed", await EntriesAsync(file));
        Assert.Contains("reports.key.sealed", await EntriesAsync(file));
        Assert.Empty((await EntriesAsync(file)).Intersect([VaultKey.FileName, ReportKey.FileName]));
        await using var target = await StartAsync(provider);

        Assert.Equal((1, CommandLineTexts.PassphraseNeeded), await ToldAsync(target, "restore", file));
        Assert.Equal((1, CommandLineTexts.PassphraseWrong), await ToldAsync(target, "restore", file, "--passphrase-file", wrong));
        Assert.Equal(0, await target.ReadAsync(db => db.AuditEntries.CountAsync()));

        Assert.Equal(0, await target.VerbAsync("restore", file, "--passphrase-file", right));
        Assert.Equal(0, await target.VerbAsync("verify-audit"));
        Assert.Equal(await KeyAsync(source), await KeyAsync(target));
        Assert.Equal(ReportKeyOf(source), ReportKeyOf(target));
        Assert.False(File.Exists(target.Database.Directory.File("vault.key.sealed")));
    }

    [Theory]
    [InlineData("too short", nameof(CommandLineTexts.PassphraseTooShort))]
    [InlineData("", nameof(CommandLineTexts.PassphraseTooShort))]
    [InlineData(null, nameof(CommandLineTexts.NoFile))]
    public async Task Backup_WithoutAProperPassphrase_IsNotWritten(string? passphrase, string told)
    {
        await using var source = await StageAsync(DatabaseProvider.Sqlite);
        var (file, words) = (source.Database.Directory.File("backup.zip"), source.Database.Directory.File("words"));
        if (passphrase is not null)
        {
            await File.WriteAllTextAsync(words, passphrase, TestContext.Current.CancellationToken);
        }

        Assert.Equal((1, CommandLineTexts.ResourceManager.GetString(told, CultureInfo.CurrentUICulture)!), await ToldAsync(source, "backup", file, "--passphrase-file", words));

        Assert.False(File.Exists(file));
    }

    private static string ReportKeyOf(FeatureHost host) => File.ReadAllText(host.Database.Directory.File(ReportKey.FileName));

    private static async Task<FeatureHost> StageAsync(DatabaseProvider provider)
    {
        var host = await StartAsync(provider);
        await host.NoteAsync("First");
        _ = new ReportKey(host.Database.Directory, null).Value;
        return host;
    }

    private static Task<FeatureHost> StartAsync(DatabaseProvider provider) => FeatureHost.StartAsync(provider, services => services.AddVerbs());

    private static async Task<(int Code, string Said)> ToldAsync(FeatureHost host, params string[] arguments)
    {
        var (code, said) = await host.SayAsync(arguments);
        return (code, said.TrimEnd());
    }

    private static Task<string> KeyAsync(FeatureHost host) => File.ReadAllTextAsync(host.Database.Directory.File(VaultKey.FileName), TestContext.Current.CancellationToken);

    private static async Task<List<string>> EntriesAsync(string file)
    {
        await using var zip = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
