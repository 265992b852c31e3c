using System.Net;
using Conduct.App.Data;
using Conduct.App.Features.Jobs;
using Conduct.App.Jobs;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;
using Hangfire;
using Hangfire.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Web;

public sealed class SchedulerDashboardTests(AppHost app) : IClassFixture<AppHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(SchedulerDashboard.Address)]
    [InlineData(SchedulerDashboard.Address + "/recurring")]
    [InlineData(SchedulerDashboard.Address + "/servers")]
    public async Task Pages_AreOpenToAdministratorsAlone(string address)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = await SignInAsync(role);
            Assert.Equal(role == Role.Administrator ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await client.OpenAsync(address)).StatusCode);
        }

        using var visitor = app.NewVisitor();
        var answer = await visitor.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AdministratorOfABranch_IsKeptOut()
    {
        var account = await app.AddAccountAsync(roles: Role.Compliance);
        await using (var db = await app.Services.GetRequiredService<IDbContextFactory<ConductDb>>().CreateDbContextAsync(Ct))
        {
            var root = await db.OrgUnits.FirstAsync(unit => unit.ParentId == null, Ct);
            var branch = OrgUnit.Create(NewId.Next(), "0102", "分公司", root.Id, Actor.System, TestClock.Start);
            db.Add(branch);
            db.Add(new App.Security.RoleAssignment { AccountId = account.Id, Role = Role.Administrator, UnitId = branch.Id });
            await db.CommitAsync(Ct);
        }

        using var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(SchedulerDashboard.Address)).StatusCode);
    }

    [Fact]
    public async Task Page_IsToLookAt_AndHasItsOwnFilesAndNoConnectionString()
    {
        var jobs = app.Services.GetRequiredService<IRecurringJobManager>();
        jobs.AddOrUpdate<ScheduledRun>("Looked-at", run => run.RunAsync("NoSuchJob", JobRunCause.ByHand, null, null, CancellationToken.None), Cron.Never());
        using var client = await SignInAsync(Role.Administrator);

        var page = await (await client.OpenAsync($"{SchedulerDashboard.Address}/recurring")).Content.ReadAsStringAsync(Ct);
        using var trigger = await client.PostFormAsync($"{SchedulerDashboard.Address}/recurring/trigger", ("jobs[]", "Looked-at"));

        Assert.Contains("Looked-at", page, StringComparison.Ordinal);
        Assert.Contains("/jobs", page, StringComparison.Ordinal);
        Assert.False(trigger.IsSuccessStatusCode);
        using var connection = app.Services.GetRequiredService<JobStorage>().GetConnection();
        Assert.Null(connection.GetRecurringJobs(["Looked-at"]).Single().LastJobId);
        var script = System.Text.RegularExpressions.Regex.Match(page, "src=\"(/hangfire/js[^\"]+)\"").Groups[1].Value;
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(script)).StatusCode);
    }

    private async Task<HttpClient> SignInAsync(Role role)
    {
        var account = await app.AddAccountAsync(roles: role);
        var client = app.NewVisitor();
        await client.SignInAsync(account.UserName!);
        return client;
    }
}
