using Conduct.App.Data;
using Conduct.App.Features.Wages;
using Conduct.App.Platform;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Wages;

public sealed class WageCommandsTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    [Theory, BothDatabases]
    public async Task Wage_EnteredAndCorrected_IsKeptOnceForItsMonth_AndTheAuditNamesNoAmount(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var wage = new RecordWage(stage.Company.Zhang.Id, new(2026, 3, 20), 8_123_45, 3_210_98, null);

        await stage.RunAsync(wage, stage.Hr).ShouldBeDone();
        await stage.RunAsync(wage with { OtherFen = 77_77 }, stage.Hr).ShouldBeDone();

        var stored = await stage.Host.ReadAsync(db => db.WageRecords.AsNoTracking().SingleAsync(one => one.EmployeeId == stage.Company.Zhang.Id && one.Month == March));
        Assert.Equal(new WageAmounts(8_123_45, 3_210_98, 77_77), stored.Amounts);
        var entries = await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == nameof(WageRecorded) || entry.Kind == nameof(WageChanged)).Select(entry => entry.Details).ToListAsync());
        Assert.DoesNotContain(entries, details => details.Contains("8123", StringComparison.Ordinal) || details.Contains("812345", StringComparison.Ordinal) || details.Contains("7777", StringComparison.Ordinal));
        Assert.Equal(2, entries.Count(details => details.Contains("2026-03-01", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Wage_IsForOfficersWithinReachAlone()
    {
        await using var stage = await PenaltyStage.StartAsync();
        var wage = new RecordWage(stage.Company.Zhang.Id, March, 8_000_00, 0, 0);

        await stage.RunAsync(wage, stage.BranchManager).ShouldBeForbidden();
        await stage.RunAsync(wage, stage.Company.As(stage.Company.ComplianceOfficer)).ShouldBeForbidden();
        await stage.RunAsync(wage, Actors.Administrator).ShouldBeForbidden();
        await stage.RunAsync(wage, stage.Company.As(stage.Company.Zhang)).ShouldBeForbidden();
        await stage.RunAsync(wage, stage.OtherHr).ShouldBeNotFound();
        await stage.RunAsync(wage with { VariableFen = null }, stage.Hr).ShouldBeRefused(WageRules.AmountMissing);
        await stage.RunAsync(wage with { VariableFen = 8_000_01 }, stage.Hr).ShouldBeRefused(DeductionRules.VariableAboveWage);
    }

    [Theory, BothDatabases]
    public async Task List_OfAMonth_HoldsThoseWithinReach_AndNamesWhoIsMissing(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.DecisionAsync(DecisionStatus.Effective);
        await stage.RunAsync(new RecordWage(stage.Company.Li.Id, March, 9_000_00, 3_000_00, 0), stage.Hr).ShouldBeDone();

        var view = await ReadAsync(stage, stage.Hr);
        Assert.Equal([("李娜", 9_000_00L)], view.Page.Rows.Select(line => (line.Name, line.WageFen)));
        Assert.Equal(["张伟"], view.Missing.Select(person => person.Name));
        var other = await ReadAsync(stage, stage.OtherHr);
        Assert.Equal((0, 0), (other.Page.Total, other.Missing.Count));

        await using var scope = stage.Host.Services.CreateAsyncScope();
        var query = scope.ServiceProvider.GetRequiredService<WagesQuery>();
        Assert.Single((await query.FindAsync(stage.Company.Zhang.Id, stage.Hr, TestContext.Current.CancellationToken))!.Months);
        Assert.Null(await query.FindAsync(stage.Company.Zhang.Id, stage.OtherHr, TestContext.Current.CancellationToken));
        Assert.Null(await query.FindAsync(stage.Company.Zhang.Id, stage.BranchManager, TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task MinimumWage_IsAddedNeverChanged_AndCheckedByAPerson(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        var compliance = stage.Company.As(stage.Company.ComplianceOfficer);
        var row = new EnterMinimumWage(NewId.Next(), "上海", new(2026, 7, 15), 2_740_00, "沪人社规", false);

        await stage.RunAsync(row, stage.Hr).ShouldBeForbidden();
        await stage.RunAsync(row, Actors.With(Role.Compliance, stage.Company.Branch.Id)).ShouldBeRefused(WageRules.NotWholeOrganisation);
        await stage.RunAsync(row with { AmountFen = null }, compliance).ShouldBeRefused(WageRules.AmountMissing);
        await stage.RunAsync(row, compliance).ShouldBeDone();
        await stage.RunAsync(row with { RowId = NewId.Next(), AmountFen = 2_750_00, IsChecked = true }, compliance).ShouldBeDone();
        await stage.RunAsync(new ConfirmMinimumWage(row.RowId), compliance).ShouldBeDone();
        await stage.RunAsync(new ConfirmMinimumWage(row.RowId), compliance).ShouldBeRefused(DeductionRules.AlreadyChecked);

        await using var scope = stage.Host.Services.CreateAsyncScope();
        var view = await scope.ServiceProvider.GetRequiredService<MinimumWagesQuery>().ReadAsync(compliance, TestContext.Current.CancellationToken);
        Assert.Equal([(2_750_00L, false), (2_740_00, true)], view.Rows.Where(line => line.Place == "上海").Select(line => (line.AmountFen, line.IsReplaced)));
        Assert.All(view.Rows.Where(line => line.Place == "上海"), line => Assert.Equal((new DateOnly(2026, 7, 1), "方正"), (line.ValidFrom, line.CheckedBy)));
        Assert.Equal(([], false), (view.Without.ToArray(), view.SomeWithoutPlace));
    }

    private static async Task<WagesView> ReadAsync(PenaltyStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WagesQuery>().ReadAsync(March, null, actor, new PageRequest(), TestContext.Current.CancellationToken);
    }
}
