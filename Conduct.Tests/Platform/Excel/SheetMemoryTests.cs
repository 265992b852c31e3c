using System.IO.Compression;
using Conduct.App.Platform.Excel;

namespace Conduct.Tests.Platform.Excel;

/// <summary>Measures the heap of the whole process, so no other test may run beside it.</summary>
[Collection(nameof(SheetMemoryTests))]
[CollectionDefinition(nameof(SheetMemoryTests), DisableParallelization = true)]
public sealed class SheetMemoryTests
{
    [Fact]
    public async Task HundredThousandRows_StayWithinConstantMemory()
    {
        long early = 0, late = 0;
        var rows = Sample.Rows(100_000, n =>
        {
            if (n == 10_000) { early = GC.GetTotalMemory(forceFullCollection: true); }
            if (n == 90_000) { late = GC.GetTotalMemory(forceFullCollection: true); }
        });
        await using var book = new SheetWriter(Workbooks.Info);
        Assert.Equal(100_000, await book.WriteTableAsync("台账", Sample.Columns, rows, TestContext.Current.CancellationToken));
        await using var file = book.Finish();

        Assert.InRange(late - early, long.MinValue, 4 * 1024 * 1024);
        using var zip = new ZipArchive(file);
        Assert.InRange(zip.GetEntry("xl/worksheets/sheet1.xml")!.Length, 20_000_000, long.MaxValue);
    }
}
