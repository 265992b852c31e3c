using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Features.Demo;
using Conduct.App.Platform.Audit;
using Conduct.App.Register;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Demo;

public sealed class DemoHistoryTests
{
    private const int Cases = 400;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    public async Task Load_History_IsWhatTheProcessItselfWouldHaveStored_WithNumbersThatGoOn(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartWithDemoAsync(provider);
        var before = await host.ReadAsync(db => db.CaseFiles.Select(file => file.Id).ToListAsync(Token));

        await LoadAsync(host, Cases);

        Assert.Null((await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(Token)).Fault);
        await using var db = await host.OpenAsync();
        var told = await db.CaseFiles.AsNoTracking().Where(file => !before.Contains(file.Id)).ToListAsync(Token);
        Assert.Equal(Cases, told.Count);
        Assert.True(told.Count(file => file.Status is CaseStatus.Closed or CaseStatus.Archived) > Cases * 3 / 4);
        await AssertRegisterAsync(host, db, told);
        await AssertNumbersAsync(host);
        await AssertChangeableAsync(host);
    }

    [Fact]
    public async Task Load_LargeEnoughToTakeIndexesAway_PutsThemBackAndFindsTexts()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        var before = await IndexesAsync(host);

        await LoadAsync(host, DemoHistory.WorthTakingIndexes);

        Assert.Equal(before, await IndexesAsync(host));
        var found = await host.ReadAsync(db => db.RowsWithGrams([.. RegisterText.GramsOf("脱岗")]).CountAsync(Token));
        var there = await host.ReadAsync(db => db.RegisterRows.CountAsync(row => row.Text.Text.Contains("脱岗"), Token));
        Assert.Equal(there, found);
        Assert.True(there > 100);
    }

    [Fact]
    public async Task Load_SameSeed_TellsTheSame()
    {
        await using var one = await FeatureHost.StartWithDemoAsync();
        await using var other = await FeatureHost.StartWithDemoAsync();
        await LoadAsync(one, 50);
        await LoadAsync(other, 50);

        Assert.Equal(await LinesAsync(one), await LinesAsync(other));
    }

    [Theory]
    [InlineData("--employees", "100")]
    [InlineData("--employees", "100", "--cases", "x")]
    [InlineData("--employees", "100", "--cases", "10", "--cases", "10")]
    [InlineData("--employees", "100", "--cases", "10", "--more", "1")]
    [InlineData("--employees", "1", "--cases", "10")]
    [InlineData("--employees", "100", "--cases", "-5")]
    public void Arguments_NotUnderstood_AreWrongUsage(params string[] arguments) =>
        Assert.Throws<Conduct.App.Platform.CommandLine.WrongUsageException>(() => DemoArguments.Read(arguments));

    [Fact]
    public void Arguments_Complete_AreRead() =>
        Assert.Equal((new HistoryOptions(500, 1000, 7), true), DemoArguments.Read(["--cases", "1000", "--force", "--seed", "7", "--employees", "500"]));

    [Fact]
    public async Task Verb_SecondTime_IsRefusedUnlessForced()
    {
        await using var host = await FeatureHost.StartWithDemoAsync();
        var verb = ActivatorUtilities.CreateInstance<DemoVerb>(host.Services);
        using var output = new StringWriter();

        Assert.Equal(0, await verb.RunAsync(["--employees", "20", "--cases", "5"], output, Token));
        Assert.Equal(1, await verb.RunAsync(["--employees", "20", "--cases", "5"], output, Token));
        Assert.Equal(0, await verb.RunAsync(["--employees", "20", "--cases", "5", "--force"], output, Token));
    }

    // The stored lines are those a fresh projection makes of the stored aggregates.
    private static async Task AssertRegisterAsync(FeatureHost host, ConductDb db, List<CaseFile> told)
    {
        var time = host.Services.GetRequiredService<OrganisationTime>();
        var stored = await db.RegisterRows.AsNoTracking().Include(row => row.Text).ToListAsync(Token);
        var decisions = await db.PenaltyDecisions.AsNoTracking().ToListAsync(Token);
        var reviews = await db.WrittenReviews.AsNoTracking().ToListAsync(Token);
        foreach (var file in told)
        {
            var fresh = RegisterProjection.Of(new(file, [.. decisions.Where(one => one.CaseFileId == file.Id), .. reviews.Where(one => one.CaseFileId == file.Id)], time));
            var own = stored.Where(row => row.CaseFileId == file.Id).ToList();
            Assert.Equal(fresh.Select(LineOf).Order(), own.Select(LineOf).Order());
        }
    }

    // Without gaps each year ends at the number of its cases.
    private static async Task AssertNumbersAsync(FeatureHost host)
    {
        var numbers = await host.ReadAsync(db => db.CaseFiles.Where(file => file.Number != null).Select(file => file.Number!).ToListAsync(Token));
        Assert.All(
            numbers.GroupBy(number => number[..6]),
            year => Assert.Equal(year.Select(number => int.Parse(number[7..], CultureInfo.InvariantCulture)).Order(), Enumerable.Range(1, year.Count())));
    }

    // A row stored in bulk is loaded, changed and saved like any other.
    private static async Task AssertChangeableAsync(FeatureHost host)
    {
        await using var db = await host.OpenAsync();
        var closed = await db.CaseFiles.OrderByDescending(file => file.Id).FirstAsync(file => file.Status == CaseStatus.Closed, Token);
        closed.ChangeStatus(CaseAction.Archive, "归档", Actors.HrOfficer, host.Now);
        await db.CommitAsync(Token);

        Assert.Equal(2, closed.Version);
    }

    private static string LineOf(RegisterRow row) =>
        $"{row.CaseNumber}|{row.SubjectId}|{row.DecisionId}|{row.FoundOn}|{row.Measures}|{row.DeductionFen}|{row.ApprovedBy}|{row.ReviewStatus}|{row.ReviewDueOn}|{row.CaseStatus}|{row.SubjectStatus}|{row.Remark}|{row.Text.Text}|{row.Text.Grams}";

    private static Task LoadAsync(FeatureHost host, int cases) =>
        host.Services.GetRequiredService<DemoHistory>().LoadAsync(new HistoryOptions(60, cases), new Progress<int>(), Token);

    private static Task<List<string>> IndexesAsync(FeatureHost host) => host.ReadAsync(db =>
        db.Database.SqlQuery<string>($"SELECT \"sql\" AS \"Value\" FROM sqlite_master WHERE \"type\" IN ('index', 'trigger') AND \"sql\" IS NOT NULL ORDER BY \"name\"").ToListAsync(Token));

    private static Task<List<string>> LinesAsync(FeatureHost host) => host.ReadAsync(db =>
        db.RegisterRows.OrderBy(row => row.Id).Select(row => row.CaseNumber + row.Name + row.ClauseCodes + row.Measures + row.Text.Text).ToListAsync(Token));
}
