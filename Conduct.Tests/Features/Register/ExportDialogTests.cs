using Bunit;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Register;
using Conduct.App.Jobs.LongWorks;
using Conduct.Domain.Penalties;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

/// <summary>An export beyond the limit, which is written in the background.</summary>
public sealed class ExportDialogTests : ComponentTest
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task LargeExport_RunsInTheBackground_ShowsHowItStands_AndGivesItsFile()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        await stage.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li);
        var dialog = await OpenAsync(stage, limit: 1, "/register?sort=case&cols=no,case,name&page=2&size=25");

        await dialog.Find("#export-purpose").ChangeAsync("季度检查");
        await dialog.Find("form").SubmitAsync();

        dialog.WaitForAssertion(() => Assert.Contains(LongWorkTexts.Waiting, dialog.Find(".long-work").TextContent, StringComparison.Ordinal), Timeout);
        Assert.NotNull(dialog.Find(".long-work progress"));
        Assert.EndsWith("size=25", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        await RunAsync(stage);
        stage.Host.Clock.Advance(TimeSpan.FromSeconds(1));

        var link = dialog.WaitForElement(".long-work a[download]", Timeout).GetAttribute("href");
        var work = await stage.Host.ReadAsync(db => db.LongWorks.SingleAsync(Ct));
        Assert.Equal(LongWorkAddresses.FileOf(work.Id), link);
        await using var file = stage.Host.Services.GetRequiredService<LongWorkFiles>().Open(work);
        var copy = new MemoryStream();
        await file.CopyToAsync(copy, Ct);
        copy.Position = 0;
        var sheets = Workbooks.Read(copy);
        Assert.Equal([["序号", "案件编号", "姓名"], [1d, "C-2026-000001", stage.Company.Zhang.Name], [2d, "C-2026-000002", stage.Company.Li.Name]], sheets[0].Rows);
        Assert.Contains(sheets[1].Rows, row => row is [_, "季度检查", ..]);
        Assert.Equal((2L, 2L), (work.Done, work.Total));
        Assert.False(await stage.Host.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == AuditKinds.RegisterExported, Ct)));
    }

    [Fact]
    public async Task Work_LeftAndComeBackTo_IsThere_AndSaysWhyItFailed()
    {
        await using var stage = await PenaltyStage.StartAsync();
        await stage.DecisionAsync(DecisionStatus.PendingApproval);
        var dialog = await OpenAsync(stage, limit: 0);
        await dialog.Find("#export-purpose").ChangeAsync("季度检查");
        await dialog.Find("form").SubmitAsync();
        dialog.WaitForElement(".long-work", Timeout);
        await stage.Host.ReadAsync(db => db.LongWorks.ExecuteUpdateAsync(row => row.SetProperty(work => work.State, LongWorkState.Failed).SetProperty(work => work.EndedAt, stage.Host.Now).SetProperty(work => work.Reference, "1A2B3C4D"), Ct));

        var again = Render<ExportDialog>(parameters => parameters.Add(one => one.Note, ""));

        again.WaitForAssertion(() => Assert.Contains("1A2B3C4D", again.Find(".long-work").TextContent, StringComparison.Ordinal), Timeout);
        Assert.Empty(again.FindAll(".long-work a"));
    }

    private static async Task RunAsync(PenaltyStage stage)
    {
        var id = await stage.Host.ReadAsync(db => db.LongWorks.Select(work => work.Id).SingleAsync(Ct));
        await using var scope = stage.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LongWorkWorker>().RunAsync(id, Ct);
    }

    private async Task<IRenderedComponent<ExportDialog>> OpenAsync(PenaltyStage stage, int limit, string address = "/register")
    {
        await this.SignInAsync(stage, stage.Company.ComplianceOfficer);
        Services.AddSingleton(new ExportLimit(limit));
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var dialog = Render<ExportDialog>(parameters => parameters.Add(one => one.Note, ""));
        dialog.WaitForElement("#export-purpose", Timeout);
        return dialog;
    }
}
