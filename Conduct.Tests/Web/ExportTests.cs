using System.Net;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Policies;
using Conduct.App.Features.Register;
using Conduct.App.Features.Training;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

/// <summary>Workbooks as a browser fetches them, from the demo company.</summary>
public sealed class ExportTests(DemoHost app) : IClassFixture<DemoHost>
{
    private const string Register = "/register/export.xlsx";
    private const string Payroll = "/payroll/export.xlsx";
    private const string Matrix = "/training/matrix.xlsx";
    private const string Purpose = "年度合规检查";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Register_ByCompliance_HoldsAllWithTheRemarksAndKeepsThePurpose()
    {
        using var compliance = await SignInAsync("compliance");
        var purpose = await KeepAsync("compliance", Purpose);

        var answer = await compliance.OpenAsync($"{Register}?{RegisterExport.PurposeName}={purpose}");

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var sheets = await ReadAsync(answer);
        Assert.Equal(await AskAsync(db => db.RegisterRows.CountAsync(Ct)), sheets[0].Rows.Count - 1);
        Assert.Contains(PenaltyColumnTexts.Remark, sheets[0].Rows[0]);
        Assert.Contains(sheets[1].Rows, row => row is [_, Purpose, ..]);
        var entry = await AskAsync(db => db.AuditEntries.Where(one => one.Kind == AuditKinds.RegisterExported).OrderByDescending(one => one.Seq).FirstAsync(Ct));
        Assert.Equal((Purpose, await AccountAsync("compliance")), (entry.Reason, entry.AccountId));
    }

    [Fact]
    public async Task Acknowledgements_ByAnOfficer_HoldWhoHasNotConfirmed_AndAreOnRecord()
    {
        var version = await AskAsync(db => db.PolicyVersions.IgnoreAutoIncludes().Where(one => one.Status == PolicyStatus.InForce).Select(one => one.Id).SingleAsync(Ct));
        var address = $"/policies/{version}/acknowledgements.xlsx";
        using var officer = await SignInAsync("hr");
        using var manager = await SignInAsync("manager");

        var open = (await ReadAsync(await officer.OpenAsync(address)))[0].Rows;
        var all = await ReadAsync(await officer.OpenAsync($"{address}?state=All"));

        Assert.Equal(6, open.Count - 1);
        Assert.Equal(await AskAsync(db => db.Employees.CountAsync(Ct)), all[0].Rows.Count - 1);
        Assert.Contains(all[1].Rows, row => row.Contains(AcknowledgementTexts.AboutRows));
        Assert.Equal(2, await AskAsync(db => db.AuditEntries.CountAsync(one => one.Kind == AuditKinds.AcknowledgementsExported, Ct)));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/policies/{NewId.Next()}/acknowledgements.xlsx")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await manager.OpenAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Register_ByAManager_HoldsTheirUnitWithoutTheRemarks_WhateverTheAddressAsksFor()
    {
        using var manager = await SignInAsync("manager");
        var reach = await ReachAsync("manager");
        var elsewhere = (await AskAsync(db => db.RegisterRows.Select(row => row.UnitId).Distinct().ToListAsync(Ct))).First(unit => !reach.ContainsKey(unit));

        var all = (await ReadAsync(await manager.OpenAsync(Register)))[0].Rows;
        var other = (await ReadAsync(await manager.OpenAsync($"{Register}?unit={elsewhere}&cols=no,case,remark")))[0].Rows;

        Assert.True(all.Count > 1);
        Assert.DoesNotContain(PenaltyColumnTexts.Remark, all[0]);
        var unit = Array.IndexOf(all[0], RegisterTexts.Unit);
        Assert.All(all.Skip(1), row => Assert.Contains((string)row[unit]!, reach.Values));
        Assert.Single(other);
        Assert.DoesNotContain(PenaltyColumnTexts.Remark, other[0]);
    }

    [Theory]
    [InlineData("li", Register)]
    [InlineData("admin", Register)]
    [InlineData("li", Payroll)]
    [InlineData("manager", Payroll)]
    [InlineData("compliance", Payroll)]
    [InlineData("li", Matrix)]
    [InlineData("admin", Matrix)]
    public async Task Export_WithoutThePermission_IsDeniedAndLeavesNothing(string account, string address)
    {
        using var client = await SignInAsync(account);
        var before = await ExportsAsync(account);

        var answer = await client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, await ExportsAsync(account));
    }

    [Theory]
    [InlineData(Register)]
    [InlineData(Payroll)]
    [InlineData(Matrix)]
    public async Task Export_NotSignedIn_LeadsToTheSignIn(string address)
    {
        using var client = app.NewVisitor();

        var answer = await client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Payroll_ByHr_HoldsThePagesOwnLinesAndLeavesAnAuditEntry()
    {
        using var hr = await SignInAsync("hr");
        var before = await ExportsAsync("hr");

        var answer = await hr.OpenAsync($"{Payroll}?month=2026-03");

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, PayrollTexts.FileNameFormat, "2026-03"), answer.Content.Headers.ContentDisposition!.FileNameStar);
        var rows = (await ReadAsync(answer))[0].Rows;
        Assert.True(rows.Count > 1);
        Assert.Equal(PayrollTexts.Amount, rows[0][4]);
        Assert.All(rows.Skip(1), row => Assert.IsType<double>(row[4]));
        Assert.Equal(before + 1, await ExportsAsync("hr"));
    }

    [Fact]
    public async Task Matrix_ByAManager_HoldsTheirUnitsAndSaysWhoWhatAndWhy()
    {
        using var manager = await SignInAsync("manager");
        var (reach, before) = (await ReachAsync("manager"), await ExportsAsync("manager"));

        var sheets = await ReadAsync(await manager.OpenAsync($"{Matrix}?purpose={nameof(MatrixPurpose.Report)}"));

        Assert.True(sheets[0].Rows.Count > 2);
        Assert.Equal(TrainingTexts.PassedCount, sheets[0].Rows[0][3]);
        Assert.All(sheets[0].Rows.Skip(1), row => Assert.Contains((string)row[0]!, reach.Values));
        Assert.Contains(sheets[1].Rows, row => row is [_, var purpose, ..] && Equals(purpose, TrainingTexts.PurposeReport));
        Assert.Equal(before + 1, await ExportsAsync("manager"));
    }

    private async Task<HttpClient> SignInAsync(string account)
    {
        var client = app.NewVisitor();
        await client.SignInAsync(account, DemoInstallation.Password);
        return client;
    }

    private static async Task<List<(string Sheet, List<object?[]> Rows)>> ReadAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return Workbooks.Read(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Ct)));
    }

    /// <summary>How many workbooks the account has taken.</summary>
    private async Task<int> ExportsAsync(string account)
    {
        var id = await AccountAsync(account);
        return await AskAsync(db => db.AuditEntries.CountAsync(one => one.AccountId == id && (one.Kind == AuditKinds.RegisterExported || one.Kind == AuditKinds.PayrollExported || one.Kind == AuditKinds.TrainingExported), Ct));
    }

    /// <summary>The units of the account's role and below, with their names.</summary>
    private async Task<Dictionary<Guid, string>> ReachAsync(string account)
    {
        var id = await AccountAsync(account);
        var units = await AskAsync(db => db.OrgUnits.AsNoTracking().ToListAsync(Ct));
        var root = await AskAsync(db => db.RoleAssignments.Where(row => row.AccountId == id).Select(row => row.UnitId).SingleAsync(Ct));
        List<OrgUnit> found = [.. units.Where(unit => unit.Id == root)];
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(units.Where(unit => unit.ParentId == found[i].Id));
        }

        return found.ToDictionary(unit => unit.Id, unit => unit.Name);
    }

    private Task<Guid> AccountAsync(string name) => AskAsync(db => db.Users.Where(user => user.UserName == name).Select(user => user.Id).SingleAsync(Ct));

    private async Task<Guid> KeepAsync(string account, string text)
    {
        var kept = new StoredText { Id = NewId.Next(), AccountId = await AccountAsync(account), Text = text };
        await AskAsync(async db =>
        {
            db.Add(kept);
            await db.CommitAsync(Ct);
            return kept.Id;
        });
        return kept.Id;
    }

    private async Task<T> AskAsync<T>(Func<ConductDb, Task<T>> ask)
    {
        _ = app.Url;
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        return await ask(db);
    }
}
