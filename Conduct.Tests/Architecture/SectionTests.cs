using Conduct.App.Shell.Sections;

namespace Conduct.Tests.Architecture;

/// <summary>What the capabilities bring to the case page.</summary>
public sealed class SectionTests
{
    [Fact]
    public void Case_ShowsItsSections_InThisOrder() =>
        Assert.Equal(["facts", "people", "evidence", "decision", "review", "appeal", "timeline"], CaseSection.All.Select(section => section.Code));

    [Fact]
    public void EachSection_IsShownByATab() =>
        Assert.All(CaseSection.All, section => Assert.All([section.Component, section.DraftComponent ?? section.Component], one => Assert.True(one.IsSubclassOf(typeof(CaseTab)), one.FullName)));

    [Theory]
    [InlineData("evidence", "evidence")]
    [InlineData("appeal", "appeal")]
    [InlineData("unheard", "facts")]
    [InlineData(null, "facts")]
    public void Address_OfAnUnknownSection_ShowsTheFirst(string? asked, string shown) => Assert.Equal(shown, CaseSection.Of(asked).Code);

    [Fact]
    public void Address_NamesEverySectionButTheFirst()
    {
        var id = Guid.NewGuid();

        Assert.Equal($"/cases/{id}", CaseSection.Of("facts").AddressIn(id));
        Assert.Equal($"/cases/{id}?tab=timeline", CaseSection.Of("timeline").AddressIn(id));
    }
}
