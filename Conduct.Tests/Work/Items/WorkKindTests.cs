using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Work.Items;

/// <summary>One query a kind answers whatever it is asked for: a sweep, some items, a case, a person.</summary>
public sealed class WorkKindTests
{
    [Theory, BothDatabases]
    public async Task EveryKind_AnswersEveryQuestion_AboutTheSameItems(DatabaseProvider provider)
    {
        await using var stage = await PenaltyStage.StartAsync(provider);
        await stage.Host.SaveAsync(new CaseFileBuilder(stage.Company, stage.Policy) { Number = "C-2026-000009" }.Found());
        foreach (var status in new[] { DecisionStatus.PendingApproval, DecisionStatus.Approved, DecisionStatus.Served, DecisionStatus.Effective })
        {
            await stage.DecisionAsync(status);
        }

        await using var db = await stage.Host.OpenAsync();
        var scope = new WorkScope(db, stage.Host.Services.GetRequiredService<OrganisationClock>(), stage.Host.Services.GetRequiredService<WorkingDays>(), Ct);
        var asked = new HashSet<WorkKind>();
        foreach (var kind in WorkKinds.All)
        {
            var all = await kind.OpenAsync(scope, Ct);
            Assert.Equal(all.Select(item => item.Id).Order(), (await kind.OpenAsync(scope with { Only = [.. all.Select(item => item.Id)] }, Ct)).Select(item => item.Id).Order());
            Assert.Empty(await kind.OpenAsync(scope with { Only = [NewId.Next()] }, Ct));
            foreach (var item in all.Where(item => item.CaseFileId is not null).DistinctBy(item => item.CaseFileId))
            {
                Assert.Equal(
                    all.Where(one => one.CaseFileId == item.CaseFileId).Select(one => one.Id).Order(),
                    (await kind.OpenAsync(scope with { CaseFileId = item.CaseFileId }, Ct)).Select(one => one.Id).Order());
                asked.Add(kind);
            }

            foreach (var permission in kind.ShownTo.Concat(kind.WatchedBy))
            {
                foreach (var actor in new[] { stage.Hr, stage.BranchManager, stage.Company.As(stage.Company.Zhang) })
                {
                    var shown = await kind.OpenAsync(scope with { Reader = new(actor, permission) }, Ct);
                    Assert.All(shown, one => Assert.Contains(one.Id, all.Select(item => item.Id)));
                }
            }

            Assert.All(all, item => Assert.Contains(item.Task, kind.Tasks));
            Assert.All(all, item => Assert.True(PageAddresses.Leads(item.Link), item.Link));
            Assert.True(kind is not DeadlineKind || all.All(item => item.Term is not null), kind.Code);
        }

        Assert.True(asked.Count >= 7, $"{asked.Count} kinds had something to do with a case");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}
