using System.Globalization;
using Conduct.App.Features.AuditLog;
using Conduct.App.Platform.Texts;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Features.AuditLog;

public sealed class AuditKindNamesTests
{
    // Making the groups fails for a kind that belongs to none.
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Kinds_StandInGroups_SortedInTheReadersLanguage(string culture)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        var groups = AuditKindNames.All().ToList();

        Assert.Equal(Enum.GetValues<AuditGroup>().Length, groups.Count);
        Assert.True(groups.Sum(group => group.Kinds.Count) > 90);
        Assert.Equal(groups.Sum(group => group.Kinds.Count), groups.SelectMany(group => group.Kinds).Select(kind => kind.Kind).Distinct().Count());
        Assert.All(groups, group => Assert.Equal(
            group.Kinds.Select(kind => kind.Text).Order(StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true)), group.Kinds.Select(kind => kind.Text)));
    }

    [Fact]
    public void Kinds_AreWhereOneLooksForThem()
    {
        using var scope = new CultureScope(Cultures.Chinese);
        var byTitle = AuditKindNames.All().ToDictionary(group => group.Title, group => group.Kinds.Select(kind => kind.Kind).ToList());

        Assert.Contains("PenaltyApproved", byTitle[AuditTexts.GroupPenalties]);
        Assert.Contains("RegisterExported", byTitle[AuditTexts.GroupAccess]);
        Assert.Contains("PasswordReset", byTitle[AuditTexts.GroupAccounts]);
        Assert.Contains("JobPaused", byTitle[AuditTexts.GroupInstallation]);
    }
}
