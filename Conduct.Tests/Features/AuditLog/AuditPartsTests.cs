using System.Globalization;
using Conduct.App.Data.Audit;
using Conduct.App.Features.AuditLog;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Tests.Features.AuditLog;

public sealed class AuditPartsTests
{
    public static TheoryData<string> Languages => [.. Cultures.All.Select(culture => culture.Name)];

    [Theory, MemberData(nameof(Languages))]
    public void EveryPartOfAnEvent_HasAName(string language)
    {
        CultureInfo.CurrentUICulture = Cultures.Find(language);
        var shared = typeof(DomainEvent).GetProperties().Select(property => property.Name);
        var parts = typeof(DomainEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DomainEvent)))
            .SelectMany(type => type.GetProperties())
            .Select(property => property.Name)
            .Except(shared)
            .ToList();

        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.NotNull(AuditPartTexts.ResourceManager.GetString(part, CultureInfo.CurrentUICulture)));
    }

    [Fact]
    public void Parts_OfAnExport_ReadInWords()
    {
        CultureInfo.CurrentUICulture = Cultures.Chinese;
        var details = AuditDetails.Of(new { Filter = "全部记录", Rows = 42, Columns = new[] { "姓名", "工号" } });

        Assert.Equal([("筛选条件", "全部记录"), ("行数", "42"), ("列", "姓名、工号")], AuditParts.Of(AuditKinds.RegisterExported, details));
    }

    [Fact]
    public void Parts_OfAnEvent_HaveAmountsAndWordsInsteadOfCodes()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

        Assert.Contains(("扣罚金额（元）", "3,000"), AuditParts.Of(nameof(PenaltyProposed), AuditDetails.Of(new PenaltyProposed(Guid.Empty, 3_000_00, 2))));
        Assert.Equal([("角色", "人事专员")], AuditParts.Of(AuditKinds.RoleGranted, AuditDetails.Of(new { Role = Role.HrOfficer })));
        Assert.Equal([("Unknown", "x")], AuditParts.Of("Gone", """{"Unknown":"x"}"""));
    }
}
