using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.AuditLog;
using Conduct.App.Platform.Audit;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.AuditLog;

public sealed class AuditQueryTests
{
    [Theory, BothDatabases]
    public async Task Entries_FilteredEachWay_AreThose(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var cases = new CaseFileBuilder();
        var caseFile = cases.Build(CaseStatus.Filed);
        await host.SaveAsync([.. cases.Company.Rows, cases.Policy, caseFile]);
        var account = await host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == nameof(CaseFiled)).Select(entry => entry.AccountId).SingleAsync());
        await NoteAsync(host, Company.Now.AddDays(3), "Reading");

        Assert.Equal([nameof(CaseFiled)], await KindsAsync(host, "?kind=CaseFiled"));
        Assert.All(await ReadAsync(host, "?case=C-2026-000001"), line => Assert.Equal(("C-2026-000001", caseFile.Id), (line.CaseNumber, line.CaseFileId)));
        Assert.Contains(nameof(CaseFiled), await KindsAsync(host, "?case=C-2026-000001"));
        Assert.Empty(await KindsAsync(host, "?case=C-2026-999999"));
        Assert.Contains(nameof(CaseFiled), await KindsAsync(host, $"?account={account}"));
        Assert.DoesNotContain("Reading", await KindsAsync(host, $"?account={account}"));
        Assert.Equal(["Reading"], await KindsAsync(host, "?from=2026-03-12&to=2026-03-12"));
        Assert.Empty(await KindsAsync(host, "?from=2026-03-13"));
        Assert.DoesNotContain("Reading", await KindsAsync(host, "?to=2026-03-11"));
    }

    [Theory, BothDatabases]
    public async Task Entries_OfCasesThatNameTheReader_AreHidden(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var cases = new CaseFileBuilder();
        var caseFile = cases.Build(CaseStatus.Filed);
        await host.SaveAsync([.. cases.Company.Rows, cases.Policy, caseFile]);

        Assert.Contains(await ReadAsync(host, "", Actors.Compliance), line => line.CaseFileId == caseFile.Id);
        Assert.DoesNotContain(await ReadAsync(host, "", Actors.Compliance.RecusedFrom(caseFile.Id)), line => line.CaseFileId == caseFile.Id);
        Assert.NotEmpty(await ReadAsync(host, "", Actors.Compliance.RecusedFrom(caseFile.Id)));
        Assert.Empty(await ReadAsync(host, "?case=C-2026-000001", Actors.Compliance.RecusedFrom(caseFile.Id)));
        Assert.DoesNotContain(await ReadAsync(host, "", Actors.With(Role.Compliance, cases.Company.OtherBranch.Id)), line => line.CaseFileId == caseFile.Id);
        Assert.Contains(await ReadAsync(host, "", Actors.With(Role.Compliance, cases.Company.Branch.Id)), line => line.CaseFileId == caseFile.Id);
        Assert.Empty(await ReadAsync(host, "", Actors.HrOfficer));
    }

    [Theory, BothDatabases]
    public async Task People_ToChoose_AreThoseWithinReach_AndNoOtherIsAccepted(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var cases = new CaseFileBuilder();
        await host.SaveAsync([.. cases.Company.Rows]);
        var (zhang, other, admin) = (Account("zhang", cases.Company.Zhang.Id), Account("qin", cases.Company.OtherManager.Id), Account("admin", null));
        await host.SaveAsync(zhang, other, admin);
        foreach (var account in new[] { zhang, other })
        {
            await host.ChangeAsync(db =>
            {
                db.Note(new(host.Now, account.Id, account.EmployeeId, account.DisplayName, "Reading", "{}"));
                return Task.CompletedTask;
            });
        }

        var (branch, everywhere) = (Actors.With(Role.Compliance, cases.Company.Branch.Id), Actors.Compliance);

        Assert.Equal([zhang.Id], (await PeopleAsync(branch)).Select(person => person.AccountId));
        Assert.Equal(3, (await PeopleAsync(everywhere)).Count);
        Assert.Empty(await PeopleAsync(Actors.HrOfficer));
        Assert.Single(await ReadAsync(host, $"?account={zhang.Id}", branch));
        Assert.Empty(await ReadAsync(host, $"?account={other.Id}", branch));
        Assert.Single(await ReadAsync(host, $"?account={other.Id}", everywhere));

        Account Account(string name, Guid? employee) => new() { Id = NewId.Next(), UserName = name, DisplayName = name, EmployeeId = employee };

        Task<IReadOnlyList<AuditPerson>> PeopleAsync(Actor actor) => ActivatorUtilities.CreateInstance<AuditQuery>(host.Services).PeopleAsync(actor, TestContext.Current.CancellationToken);
    }

    [Theory, BothDatabases]
    public async Task Pages_ByPlaceInTheChain_ShowEachEntryOnce(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        for (var n = 0; n < 3; n++)
        {
            await using var db = await host.OpenAsync();
            for (var i = 0; i < 40; i++)
            {
                db.Note(AuditNote.By(Actors.HrOfficer, host.Now, "Reading", "{}"));
            }

            await db.CommitAsync(TestContext.Current.CancellationToken);
        }

        var seen = new List<long>();
        for (long? before = null; ;)
        {
            var page = await PageAsync(host, before is null ? "" : $"?before={before}", Actors.Compliance);
            seen.AddRange(page.Lines.Select(line => line.Seq));
            if (!page.HasOlder)
            {
                break;
            }

            before = seen[^1];
        }

        Assert.Equal(Enumerable.Range(1, 120).Select(seq => (long)seq).Reverse(), seen);
    }

    [Fact]
    public async Task Verify_OfALongChain_TellsItsProgress()
    {
        await using var host = await FeatureHost.StartAsync();
        for (var n = 0; n < 10; n++)
        {
            await host.NoteAsync("Reading");
        }

        var told = new Told();
        var verdict = await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken, told);

        Assert.Equal(new AuditVerdict(10), verdict);
        Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], told.Values);
    }

    [Theory]
    [InlineData("?before=12&from=2026-01-01&to=2026-02-01&kind=CaseFiled&case=C-2026-000001", "/audit?from=2026-01-01&to=2026-02-01&kind=CaseFiled&case=C-2026-000001&before=12")]
    [InlineData("?before=-1&from=gestern&account=x", "/audit")]
    public void Address_ReadAndWritten_KeepsWhatItUnderstands(string query, string url) => Assert.Equal(url, AuditAddress.Parse(query).ToUrl());

    private static async Task NoteAsync(FeatureHost host, DateTimeOffset at, string kind)
    {
        await using var db = await host.OpenAsync();
        db.Note(AuditNote.By(Actors.Compliance, at, kind, "{}"));
        await db.CommitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string[]> KindsAsync(FeatureHost host, string query) => [.. (await ReadAsync(host, query)).Select(line => line.Kind)];

    private static async Task<IReadOnlyList<AuditLine>> ReadAsync(FeatureHost host, string query, Actor? actor = null) => (await PageAsync(host, query, actor ?? Actors.Compliance)).Lines;

    private static Task<AuditView> PageAsync(FeatureHost host, string query, Actor actor) =>
        host.Services.CreateScope().ServiceProvider.GetRequiredService<AuditQuery>().ReadAsync(AuditAddress.Parse(query), actor, TestContext.Current.CancellationToken);

    private sealed class Told : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
