using Conduct.Domain.Kernel;

namespace Conduct.Tests.Domain.Kernel;

public sealed class NewIdTests
{
    [Fact]
    public void Ids_SortInTheOrderInWhichTheyWereMade_AlsoAsText()
    {
        Guid[] made = [.. Enumerable.Range(0, 20_000).Select(_ => NewId.Next())];

        Assert.Equal(made, made.Order());
        Assert.Equal(made, made.OrderBy(id => id.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ids_OfSeveralThreads_AreDistinctVersion7()
    {
        var made = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => NewId.Next()).ToArray())))).SelectMany(ids => ids).ToList();

        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(made, id => Assert.Equal((7, 2), (id.Version, id.Variant >> 2)));
    }
}
