using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Features.SignIn;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Accounts;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Conduct.Tests.Features.SignIn;

public sealed class RefusedSignInsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Refused_ByTheThousand_AreSomeEntriesAndACount(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);
        using var refused = new RefusedSignIns(stage.Host.Services.GetRequiredService<IServiceScopeFactory>(), stage.Host.Clock, NullLogger<RefusedSignIns>.Instance);
        await refused.StartAsync(Ct);

        for (var n = 0; n < 1000; n++)
        {
            refused.Add(new("192.0.2.1", stage.Wang, RefusedBecause.WrongPassword));
        }

        refused.Add(new("192.0.2.2", null, RefusedBecause.UnknownName));
        await CountsAsync(stage, AuditKinds.SignInRefused, RefusedSignIns.EachOfAnAddress + 1);
        Assert.Equal(0, await stage.CountAsync(AuditKinds.SignInsRefused));
        stage.Host.Clock.Advance(RefusedSignIns.Window);
        await CountsAsync(stage, AuditKinds.SignInsRefused, 1);
        Assert.Contains("980", await stage.AuditTextAsync(), StringComparison.Ordinal);

        for (var n = 0; n < RefusedSignIns.EachOfAnAddress + 7; n++)
        {
            refused.Add(new("192.0.2.1", stage.Wang, RefusedBecause.Paused));
        }

        await refused.StopAsync(Ct);
        Assert.Equal((2 * RefusedSignIns.EachOfAnAddress + 1, 2), (await stage.CountAsync(AuditKinds.SignInRefused), await stage.CountAsync(AuditKinds.SignInsRefused)));
    }

    [Fact]
    public async Task Refused_FromAnyNumberOfAddresses_FillNeitherAuditNorMemory()
    {
        await using var stage = await AccountStage.StartAsync();
        using var refused = new RefusedSignIns(stage.Host.Services.GetRequiredService<IServiceScopeFactory>(), stage.Host.Clock, NullLogger<RefusedSignIns>.Instance);
        await refused.StartAsync(Ct);

        for (var n = 0; n < 100_000; n++)
        {
            refused.Add(new($"address {n}", null, RefusedBecause.UnknownName));
        }

        await refused.StopAsync(Ct);
        Assert.InRange(await stage.Host.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Kind.StartsWith("SignIn"), Ct)), 1, 301);
    }

    [Theory, BothDatabases]
    public async Task Recorded_NameTheAccountOnlyWhereThereIsOne(DatabaseProvider provider)
    {
        await using var stage = await AccountStage.StartAsync(provider);

        await stage.RunAsync(new RecordRefusedSignIns([new("192.0.2.1", stage.Wang, RefusedBecause.OutOfService), new("192.0.2.1", null, RefusedBecause.UnknownName)]), Actor.System).ShouldBeDone();
        await stage.RunAsync(new RecordRefusedSignIns([]), Actors.Administrator).ShouldBeForbidden();

        var details = await stage.Host.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == AuditKinds.SignInRefused).OrderBy(entry => entry.Seq).Select(entry => new { entry.Target, entry.Details }).ToListAsync(Ct));
        Assert.Equal([$"Account/{stage.Wang}", null], details.Select(entry => entry.Target));
        Assert.Equal([true, false], details.Select(entry => entry.Details.Contains("wang", StringComparison.Ordinal)));
    }

    private static Task CountsAsync(AccountStage stage, string kind, int count) => Until.HoldsAsync(async () => await stage.CountAsync(kind) == count);
}
