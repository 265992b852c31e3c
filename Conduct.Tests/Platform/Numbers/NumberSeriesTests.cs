using Conduct.App.Data;
using Conduct.App.Platform.Numbers;
using Conduct.Tests.Support;

namespace Conduct.Tests.Platform.Numbers;

public sealed class NumberSeriesTests
{
    [Theory, BothDatabases]
    public async Task Numbers_TakenByManyAtOnceAndSomeGivenBack_HaveNoGap(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        var taken = await Task.WhenAll(Enumerable.Range(0, 15).Select(number => TakeAsync(host, keep: number % 3 != 0)));

        Assert.Equal(Enumerable.Range(1, 10).Select(number => (long)number), taken.OfType<long>().Order());
    }

    private static async Task<long?> TakeAsync(FeatureHost host, bool keep)
    {
        await using var db = await host.OpenAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var number = await db.NextNumberAsync("C-2026", TestContext.Current.CancellationToken);
        if (!keep)
        {
            return null;
        }

        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        return number;
    }
}
