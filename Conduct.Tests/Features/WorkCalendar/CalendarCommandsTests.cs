using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.WorkCalendar;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.WorkCalendar;

public sealed class CalendarCommandsTests
{
    private static readonly DateOnly Saturday = new(2026, 3, 14);

    [Theory, BothDatabases]
    public async Task Set_MakesASaturdayWorked_AndClear_TakesItBack(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new SetCalendarDay(Saturday, true, " 盘点 "), Actors.Administrator).ShouldBeDone();
        Assert.True((await CalendarAsync(host)).IsWorkingDay(Saturday));

        await host.RunAsync(new SetCalendarDay(Saturday, false, "盘点改期"), Actors.Administrator).ShouldBeDone();
        Assert.Equal("盘点改期", (await DaysAsync(host, 2026)).Single(day => day.Date == Saturday).Name);
        await host.RunAsync(new ClearCalendarDay(Saturday), Actors.Administrator).ShouldBeDone();

        Assert.False((await CalendarAsync(host)).IsWorkingDay(Saturday));
        Assert.Equal(
            [AuditKinds.CalendarChanged, AuditKinds.CalendarChanged, AuditKinds.CalendarDayCleared],
            await host.ReadAsync(db => db.AuditEntries.OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync()));
    }

    [Theory]
    [InlineData(2026, "  ", WorkingDayRules.NameMissing)]
    [InlineData(1999, "元旦", WorkingDayRules.YearOutOfRange)]
    public async Task Set_WithoutNameOrInNoSensibleYear_IsRefused(int year, string name, string rule)
    {
        await using var host = await FeatureHost.StartAsync();

        await host.RunAsync(new SetCalendarDay(new(year, 3, 14), true, name), Actors.Administrator).ShouldBeRefused(rule);
    }

    [Fact]
    public async Task Changes_ByOthers_AreForbidden_AndByAnAdministratorOfABranch_Refused()
    {
        await using var host = await FeatureHost.StartAsync();
        var ofABranch = Actors.With(Role.Administrator, NewId.Next());

        await host.RunAsync(new SetCalendarDay(Saturday, true, "x"), Actors.HrOfficer).ShouldBeForbidden();
        await host.RunAsync(new ClearCalendarDay(Saturday), Actors.Compliance).ShouldBeForbidden();
        await host.RunAsync(new ApplyCalendarFile(""), Actors.Manager).ShouldBeForbidden();
        await host.RunAsync(new DropCalendarFile(), Actors.Employee).ShouldBeForbidden();
        await host.RunAsync(new SetCalendarDay(Saturday, true, "x"), ofABranch).ShouldBeRefused(WorkingDayRules.NotWholeOrganisation);
        await host.RunAsync(new ClearCalendarDay(Saturday), Actors.Administrator).ShouldBeNotFound();
        await host.RunAsync(new ApplyCalendarFile(""), Actors.Administrator).ShouldBeNotFound();
    }

    [Theory, BothDatabases]
    public async Task Apply_ReplacesTheYearsOfTheFile_NamesWhatGoes_AndAddsToAYearTouchedAtItsEdge(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var before = (await DaysAsync(host, 2026)).Count;
        var provisional = await ViewAsync(host, 2027);
        Assert.True(provisional.IsProvisional);
        Assert.Empty(provisional.Going);
        var file = new CalendarFile("2027.ics", [new(new(2026, 12, 31), false, "元旦"), new(new(2027, 1, 1), false, "元旦"), new(new(2027, 2, 14), true, "春节调休")], []);
        await UploadAsync(host, file);
        Assert.Equal(provisional.Days.Select(day => day.Date).Except(file.Days.Select(day => day.Date)), (await ViewAsync(host, 2026)).Going.Select(day => day.Date));

        await host.RunAsync(new ApplyCalendarFile(file.Fingerprint), Actors.Administrator).ShouldBeDone();

        var view = await ViewAsync(host, 2027);
        Assert.Equal([(new DateOnly(2027, 1, 1), false), (new DateOnly(2027, 2, 14), true)], view.Days.Select(day => (day.Date, day.IsWorkingDay)));
        Assert.False(view.IsProvisional);
        Assert.Null(view.Upload);
        Assert.Equal(before + 1, (await DaysAsync(host, 2026)).Count);
    }

    [Theory, BothDatabases]
    public async Task Apply_OfAFileWithProblems_IsRefused_AndOfAnotherThanShown_AConflict(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var bad = new CalendarFile("2027.xlsx", [new(new(2027, 1, 1), false, "元旦")], [new(3, null, "x")]);
        await UploadAsync(host, bad);
        await host.RunAsync(new ApplyCalendarFile(bad.Fingerprint), Actors.Administrator).ShouldBeRefused(WorkingDayRules.FileHasErrors);

        var shown = new CalendarFile("2027.xlsx", [new(new(2027, 1, 1), false, "元旦")], []);
        await UploadAsync(host, new CalendarFile("2027.xlsx", [new(new(2027, 1, 2), false, "元旦")], []));
        await host.RunAsync(new ApplyCalendarFile(shown.Fingerprint), Actors.Administrator).ShouldBeChanged();
        await host.RunAsync(new DropCalendarFile(), Actors.Administrator).ShouldBeDone();

        Assert.Null((await ViewAsync(host, 2027)).Upload);
    }

    [Fact]
    public async Task Shipped_2025And2026AreAnnounced_2027IsNot()
    {
        await using var host = await FeatureHost.StartAsync();

        Assert.Equal((248, 248), ((await ViewAsync(host, 2025)).WorkingDays, (await ViewAsync(host, 2026)).WorkingDays));
        Assert.All((await DaysAsync(host, 2025)).Concat(await DaysAsync(host, 2026)), day => Assert.True(day.IsAnnounced));
        Assert.All(await DaysAsync(host, 2027), day => Assert.False(day.IsAnnounced));
        Assert.Equal(13, (await DaysAsync(host, 2027)).Count);
    }

    private static Task<Conduct.App.Platform.Commands.Outcome> UploadAsync(FeatureHost host, CalendarFile file) =>
        host.RunAsync(new SaveFormDraft(CalendarFile.DraftKey, file.ToJson()), Actors.Administrator);

    private static Task<WorkingDayCalendar> CalendarAsync(FeatureHost host) => host.Services.GetRequiredService<WorkingDays>().CalendarAsync(TestContext.Current.CancellationToken);

    private static async Task<WorkingDaysView> ViewAsync(FeatureHost host, int year)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WorkingDaysQuery>().ReadAsync(year, Actors.Administrator, TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<CalendarDay>> DaysAsync(FeatureHost host, int year) => (await ViewAsync(host, year)).Days;
}
