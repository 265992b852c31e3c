using System.Text.Json;
using Conduct.App.Data.Audit;
using Conduct.App.Jobs;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Conduct.Tests.Platform.Excel;

namespace Conduct.Tests.Platform.Texts;

public sealed class EventSentencesTests
{
    private static readonly Type[] Events = [.. typeof(DomainEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DomainEvent)))];

    [Fact]
    public void Texts_EveryEventAndAuditKind_HasBothAndNoneIsLeftOver()
    {
        var kinds = Events.Select(type => type.Name)
            .Concat(typeof(AuditKinds).GetFields().Select(field => (string)field.GetRawConstantValue()!))
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Contains(nameof(CaseFiled), kinds);
        Assert.Equal(kinds, EventTexts.ResourceManager.Chinese().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(kinds, EventTexts.ResourceManager.English().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_EveryPlaceholder_IsAPropertyOfTheEvent()
    {
        var texts = EventTexts.ResourceManager.Chinese();
        foreach (var happened in Events)
        {
            var properties = happened.GetProperties().Select(property => property.Name);
            Assert.Empty(TextResources.Placeholders(texts[happened.Name]).Except(properties));
        }
    }

    [Theory]
    [InlineData("zh-CN", "立案，案件编号 C-2026-000001，当事人 2 名")]
    [InlineData("en", "Case filed under number C-2026-000001, number of subjects: 2")]
    public void Of_CaseFiled_NamesItsNumber(string culture, string expected) =>
        AssertSentence(culture, expected, new CaseFiled("C-2026-000001", 2));

    [Theory]
    [InlineData("zh-CN", "书面检讨延期至 2026-03-23")]
    [InlineData("en", "Written review extended to 2026-03-23")]
    public void Of_Dates_ReadYearMonthDay(string culture, string expected) =>
        AssertSentence(culture, expected, new ReviewExtended(Guid.Empty, new DateOnly(2026, 3, 23)));

    [Theory]
    [InlineData("zh-CN", "处罚措施“绩效扣罚”：已执行")]
    [InlineData("en", "Measure “Performance deduction”: Carried out")]
    public void Of_Enums_AreWords(string culture, string expected) =>
        AssertSentence(culture, expected, new MeasureSettled(Guid.Empty, MeasureKind.PerformanceDeduction, MeasureStatus.Done));

    [Theory]
    [InlineData("zh-CN", "暂停定时任务（到期提醒与升级）")]
    [InlineData("en", "Scheduled job paused (Reminders and escalation)")]
    public void Of_Jobs_AreCalledAsOnTheirPage(string culture, string expected) => AssertSentence(culture, expected, AuditKinds.JobPaused, new { Job = nameof(ReminderJob) });

    [Theory]
    [InlineData("zh-CN", "重新发送一条消息（企业微信）")]
    [InlineData("en", "One message sent again (WeCom)")]
    public void Of_Channels_AreWords(string culture, string expected) => AssertSentence(culture, expected, AuditKinds.DeliveryResent, new { Channel = "WeCom" });

    [Fact]
    public void Of_JobOfAnEarlierRelease_KeepsItsClass() => AssertSentence("en", "Scheduled job resumed (OldJob)", AuditKinds.JobResumed, new { Job = "OldJob" });

    [Fact]
    public void Of_Amounts_AreYuan() =>
        AssertSentence("zh-CN", "提出处罚，金额 3,000 元，审批 2 级", new PenaltyProposed(Guid.Empty, 3_000_00, 2));

    [Fact]
    public void Of_DetailThatWasAnonymised_ShowsADash()
    {
        using var culture = new CultureScope("zh-CN");

        Assert.Equal("添加证据“—”", EventSentences.Of(nameof(EvidenceAdded), "{}"));
    }

    [Fact]
    public void Of_KindWithoutText_IsTheKind() => Assert.Equal("SomethingOld", EventSentences.Of("SomethingOld", "{}"));

    [Fact]
    public void Of_EveryEvent_LeavesNoPlaceholder()
    {
        using var culture = new CultureScope("en");
        foreach (var type in Events)
        {
            var sentence = EventSentences.Of(type.Name, JsonSerializer.Serialize(type.GetProperties().ToDictionary(property => property.Name, _ => "1")));
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
        }
    }

    private static void AssertSentence(string culture, string expected, DomainEvent happened) => AssertSentence(culture, expected, happened.GetType().Name, happened);

    private static void AssertSentence(string culture, string expected, string kind, object details)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        Assert.Equal(expected, EventSentences.Of(kind, AuditDetails.Of(details)));
    }
}
