using Conduct.App.Features.Penalties;
using Conduct.App.Features.Register;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Conduct.Tests.EndToEnd.Steps;

namespace Conduct.Tests.EndToEnd;

/// <summary>What the exported register says of the noodle shop, cell by cell.</summary>
internal static class NoodleShopRegister
{
    private static readonly DateTime Served = new(2026, 3, 10);

    private static IEnumerable<string> Titles => RegisterColumns.All.OrderByDescending(column => column.Pinned).Select(column => column.Title());

    public static void ShouldHold(List<(string Sheet, List<object?[]> Rows)> book, string number, string purpose)
    {
        Assert.Equal([RegisterTexts.SheetName, RegisterTexts.AboutSheet], book.Select(sheet => sheet.Sheet));
        var rows = book[0].Rows;
        Assert.Equal(Titles, rows[0].Cast<string>());
        Assert.Equal(32, rows[0].Length);
        Assert.Equal(3, rows.Count);
        var lines = rows.Skip(1).OrderBy(row => row[8]).ToList();
        Assert.Equal([1d, 2d], rows.Skip(1).Select(row => row[0]));

        // Zhang's was returned, and due three days after that.
        Assert.Equal(Line(number, "20022", "张晓川", due: new(2026, 3, 15), submitted: new(2026, 3, 12)), lines[0][1..]);
        Assert.Equal(Line(number, "20023", "李思妍", due: new(2026, 3, 17), submitted: Served), lines[1][1..]);
        ShouldSayWhatItIs(book[1].Rows, purpose);
    }

    private static object?[] Line(string number, string staffNumber, string name, DateTime due, DateTime submitted) =>
    [
        number,
        name,
        new DateTime(2026, 3, 6),
        DomainTexts.Of(DiscoveryChannel.InternalMonitoring),
        new DateTime(2026, 3, 2),
        "天河区老王面馆",
        "天河客户一部",
        staffNumber,
        "客户经理",
        Bilingual.Pick("未经事前申报接受客户宴请", "Accepting a client's hospitality without prior declaration"),
        "1.1",
        DomainTexts.Of(Gravity.Medium),
        1d,
        DomainTexts.Of(Finding.Substantiated),
        $"{DomainTexts.Of(MeasureKind.PerformanceDeduction)}{RegisterTexts.ListSeparator}{DomainTexts.Of(MeasureKind.WrittenReview)}",
        3000d,
        PenaltyColumnTexts.PayrollFormat.With(1, 1),
        "沈若溪",
        "周承远、陆景行",
        Served,
        DomainTexts.Of(ServiceMethod.InApp),
        Served,
        due,
        submitted,
        DomainTexts.Of(ReviewStatus.Accepted),
        0d,
        null,
        PenaltyColumnTexts.AppealOver,
        new DateTime(2027, 3, 10),
        DomainTexts.Of(CaseStatus.Closed),
        null,
    ];

    private static void ShouldSayWhatItIs(List<object?[]> rows, string purpose)
    {
        var about = rows.ToDictionary(row => (string)row[0]!, row => row[1]);
        Assert.Equal("顾书宁", about[RegisterTexts.AboutBy]);
        Assert.Equal(new DateTime(2026, 3, 20, 10, 0, 0), about[RegisterTexts.AboutAt]);
        Assert.Equal(PageSteps.Format(RegisterTexts.FilterText, "老王"), about[RegisterTexts.AboutFilter]);
        Assert.Equal(purpose, about[RegisterTexts.AboutPurpose]);
        Assert.Equal(2d, about[RegisterTexts.AboutRows]);
        Assert.Equal(string.Join(RegisterTexts.ListSeparator, Titles), about[RegisterTexts.AboutColumns]);
    }
}
