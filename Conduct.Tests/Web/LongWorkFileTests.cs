using System.Net;
using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.Register;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Platform.Excel;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

/// <summary>A large export of the register: written in the background, taken by a browser.</summary>
public sealed class LongWorkFileTests(DemoHost app) : IClassFixture<DemoHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_InTheBackground_IsTakenByItsOwnerAlone_AndIsOnRecordEachTime()
    {
        using var owner = await SignInAsync("compliance");
        var id = await ExportAsync("compliance");
        Assert.Equal(0, await ExportsAsync());

        foreach (var other in new[] { "manager", "hr", "admin", "li" })
        {
            using var client = await SignInAsync(other);
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(LongWorkAddresses.FileOf(id))).StatusCode);
        }

        using var visitor = app.NewVisitor();
        Assert.Contains("/sign-in", (await visitor.OpenAsync(LongWorkAddresses.FileOf(id))).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await ExportsAsync());

        var answer = await owner.OpenAsync(LongWorkAddresses.FileOf(id));
        Assert.Equal((HttpStatusCode.OK, SheetResult.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(1, await ExportsAsync());

        var streamed = await owner.OpenAsync("/register/export.xlsx");
        Assert.Equal(Cells(await ReadAsync(streamed)), Cells(await ReadAsync(answer)));
        Assert.Equal(2, await ExportsAsync());
    }

    private static IEnumerable<string> Cells(List<(string Sheet, List<object?[]> Rows)> sheets) => sheets.SelectMany(sheet => sheet.Rows.Select(row => $"{sheet.Sheet}: {string.Join(" | ", row)}"));

    private static async Task<List<(string Sheet, List<object?[]> Rows)>> ReadAsync(HttpResponseMessage answer) => Workbooks.Read(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Ct)));

    private async Task<Guid> ExportAsync(string account)
    {
        _ = app.Url;
        var id = await AskAsync(db => db.Users.Where(user => user.UserName == account).Select(user => user.Id).SingleAsync(Ct));
        var actor = (await app.Services.GetRequiredService<ActorLoader>().FindAsync(id, Ct))!;
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LongWorkDesk>().StartAsync<RegisterExportWork, RegisterExportRequest>(new("", NewId.Next()), actor).ShouldBeDone();

        // The workers of the running product do it.
        await Until.HoldsAsync(() => AskAsync(db => db.LongWorks.AnyAsync(work => work.AccountId == id && work.EndedAt != null, Ct)));
        var work = await AskAsync(db => db.LongWorks.SingleAsync(work => work.AccountId == id, Ct));
        Assert.Equal((LongWorkState.Done, null), (work.State, work.Reference));
        return work.Id;
    }

    private async Task<HttpClient> SignInAsync(string account)
    {
        var client = app.NewVisitor();
        await client.SignInAsync(account, DemoInstallation.Password);
        return client;
    }

    private Task<int> ExportsAsync() => AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind == AuditKinds.RegisterExported, Ct));

    private async Task<T> AskAsync<T>(Func<ConductDb, Task<T>> ask)
    {
        _ = app.Url;
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct);
        return await ask(db);
    }
}
