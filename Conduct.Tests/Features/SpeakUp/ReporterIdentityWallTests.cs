using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Platform.Files;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reports;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.SpeakUp;

public sealed class ReporterIdentityWallTests
{
    private const string Name = "孙七七";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Identity_IsOpenedByTwoPeople_OnRecord_AndTheReporterSeesIt(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var report = await stage.SendAsync();
        await stage.Host.RunAsync(new GiveIdentity(report.Id, stage.Secrets.Seal(report.Id, new(Name, "微信"))), Actor.Reporter).ShouldBeDone();
        var request = NewId.Next();
        await stage.RunAsync(new AskIdentity(report.Id, request, "需当面核实"), stage.Officer).ShouldBeDone();
        await stage.RunAsync(new OpenIdentity(report.Id, request), stage.Officer).ShouldBeRefused(ReportRules.NotGranted);
        await stage.RunAsync(new DecideIdentity(report.Id, request, true), stage.Officer).ShouldBeRefused(ReportRules.AskerCannotConsent);
        Assert.Null(await OpenAsync(stage, report.Id, request));

        // HR consents without a look at the report.
        Assert.Equal("需当面核实", Assert.Single(await stage.AskAsync<ConsentsQuery, IReadOnlyList<ConsentLine>>(async query => await query.ReadAsync(await stage.AsAsync(stage.Company.HrOfficer), Ct))).Why);
        await stage.RunAsync(new DecideIdentity(report.Id, request, true), stage.Company.HrOfficer).ShouldBeDone();
        Assert.Null(await OpenAsync(stage, report.Id, request));
        await stage.RunAsync(new OpenIdentity(report.Id, request), stage.Officer).ShouldBeDone();

        Assert.Equal(Name, (await OpenAsync(stage, report.Id, request))?.Name);
        Assert.Null(await stage.AskAsync<ReporterIdentityQuery, ReporterIdentity?>(async query => await query.OpenAsync(report.Id, request, await stage.AsAsync(stage.SecondOfficer), Ct)));
        var seen = await stage.AskAsync<FollowedReportQuery, FollowedReport?>(query => query.FindAsync(report.Id, Ct));
        Assert.Equal(("需当面核实", true), (seen!.Requests[0].Why, seen.Requests[0].OpenedAt is not null));
        var kinds = await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Target == $"AnonymousReport/{report.Id}").OrderBy(entry => entry.Seq).Select(entry => entry.Kind).ToListAsync(Ct));
        Assert.Equal(["ReportReceived", "ReporterIdentityGiven", "ReporterIdentityAsked", "ReporterIdentityDecided", "ReporterIdentityOpened"], kinds);
    }

    [Fact]
    public async Task DatabaseAlone_TellsNeitherNameNorCodeNorWhoIsProtected()
    {
        await using var stage = await ReportStage.StartAsync();
        var code = ReportCode.Draw();
        var id = NewId.Next();
        await stage.Host.RunAsync(new SendReport(id, stage.Secrets.KeyOf(code), new("一件事"), [], stage.Secrets.Seal(id, new(Name, "微信"))), Actor.Reporter).ShouldBeDone();
        await stage.RunAsync(new ProtectPerson(id, stage.Company.Zhang.Id, ProtectedPart.Witness), stage.Officer).ShouldBeDone();
        var report = await stage.FindAsync(id);

        // Somebody with the database and a key of their own, as an installation without the key file makes one.
        var folder = Directory.CreateTempSubdirectory("conduct-foreign-");
        var foreign = new ReportSecrets(new ReportKey(new DataDirectory(folder.FullName), null));
        Assert.Throws<VaultDamagedException>(() => foreign.Open(id, report.SealedIdentity!));
        Assert.NotEqual(report.CodeKey, foreign.KeyOf(code));
        Assert.NotEqual(report.Protected[0].PersonKey, foreign.KeyOf(stage.Company.Zhang.Id));
        Assert.Throws<VaultDamagedException>(() => stage.Secrets.Open(NewId.Next(), report.SealedIdentity!));
        Assert.Equal(Name, stage.Secrets.Open(id, report.SealedIdentity!).Name);
        folder.Delete(recursive: true);

        var bytes = await File.ReadAllBytesAsync(stage.Host.Database.Directory.File("conduct.db"), Ct);
        foreach (var secret in new[] { Name, code.Digits, code.ToString() })
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(secret)));
        }
    }

    [Fact]
    public async Task WithoutItsKey_AServerWithReportsDoesNotStart()
    {
        await using var stage = await ReportStage.StartAsync();
        var step = ActivatorUtilities.CreateInstance<NeedReportKey>(stage.Host.Services);
        await step.RunAsync(Ct);
        await stage.SendAsync(name: Name);
        await step.RunAsync(Ct);

        File.Delete(stage.Host.Database.Directory.File(ReportKey.FileName));

        await Assert.ThrowsAsync<InstallationException>(() => step.RunAsync(Ct));
    }

    [Theory, BothDatabases]
    public async Task PenaltyAgainstAWitness_IsLookedAtByCompliance_AndByNobodyElse(DatabaseProvider provider)
    {
        await using var stage = await ReportStage.StartAsync(provider);
        var report = await stage.SendAsync();
        await stage.RunAsync(new ProtectPerson(report.Id, stage.Company.Zhang.Id, ProtectedPart.Witness), stage.Officer).ShouldBeDone();
        await stage.RunAsync(new NameInReport(report.Id, stage.SecondOfficer.Id), stage.Officer).ShouldBeDone();

        var decision = (await stage.Penalties.DecisionAsync(DecisionStatus.PendingApproval)).Decision;

        Assert.Equal([stage.Officer.Id], await FlaggedAsync(stage, decision.Id));
        Assert.Equal(["LookForRetaliation"], await WorkAsync(stage, stage.Officer, decision.Id));
        Assert.Empty(await WorkAsync(stage, stage.SecondOfficer, decision.Id));
        Assert.DoesNotContain("LookForRetaliation", await WorkAsync(stage, stage.Company.BranchManager, decision.Id));
    }

    [Fact]
    public async Task Watch_IsOverAfterAYear_AndForOthersThereIsNone()
    {
        await using var stage = await ReportStage.StartAsync();
        var report = await stage.SendAsync();
        await stage.RunAsync(new ProtectPerson(report.Id, stage.Company.Zhang.Id, ProtectedPart.Witness), stage.Officer).ShouldBeDone();

        var other = (await stage.Penalties.DecisionAsync(DecisionStatus.PendingApproval, stage.Company.Li)).Decision;
        stage.Host.Clock.Now += TimeSpan.FromDays(367);
        var late = (await stage.Penalties.DecisionAsync(DecisionStatus.PendingApproval)).Decision;

        Assert.Empty(await FlaggedAsync(stage, other.Id));
        Assert.Empty(await FlaggedAsync(stage, late.Id));
    }

    private static Task<List<Guid>> FlaggedAsync(ReportStage stage, Guid decisionId) =>
        stage.Host.ReadAsync(db => db.Notifications.Where(row => row.Kind == "RetaliationSuspected" && row.ItemId == decisionId).Select(row => row.RecipientEmployeeId).ToListAsync(Ct));

    private static async Task<IReadOnlyList<string>> WorkAsync(ReportStage stage, Conduct.Domain.Staff.Employee who, Guid item)
    {
        var actor = await stage.AsAsync(who);
        return [.. (await stage.AskAsync<Conduct.App.Features.MyWork.MyWorkQuery, Conduct.App.Features.MyWork.MyWorkView>(query => query.FindAsync(actor, Ct))).Rows.Where(row => row.Item.Id == item).Select(row => row.Kind)];
    }

    private static Task<ReporterIdentity?> OpenAsync(ReportStage stage, Guid report, Guid request) =>
        stage.AskAsync<ReporterIdentityQuery, ReporterIdentity?>(async query => await query.OpenAsync(report, request, await stage.AsAsync(stage.Officer), Ct));
}
