using Conduct.Domain.Kernel;
using Conduct.Domain.Reports;

namespace Conduct.Tests.Support;

/// <summary>An anonymous report, led to a state by the steps of compliance.</summary>
public sealed class ReportBuilder
{
    public const string What = "上个月以来，柜台的李经理多次让客户把礼品卡放在前台抽屉里，然后下班带走。";

    public Actor Handler { get; init; } = Actors.Compliance;

    public string CodeKey { get; init; } = ContentHash.Of(NewId.Next().ToString());

    public string? SealedIdentity { get; init; }

    public IReadOnlyList<SentFile> Files { get; init; } = [];

    public DateOnly On { get; init; } = Company.Today;

    public ReportText Text { get; init; } = new(What, "一楼柜台", "三月", "李经理");

    public static SentFile File(long size = 100) => new(NewId.Next(), ".png", ContentHash.Of(NewId.Next().ToString()), size, "image/png", FileTraces.Removed);

    public AnonymousReport Build(ReportStatus status = ReportStatus.Received)
    {
        var report = AnonymousReport.Receive(NewId.Next(), $"R-2026-{NewId.Next():N}"[..20], CodeKey, Text, Files, SealedIdentity, On, Actor.Reporter, Company.Now);
        foreach (var action in WayTo(status))
        {
            Take(report, action);
        }

        return report;
    }

    public void Take(AnonymousReport report, ReportAction action)
    {
        switch (action)
        {
            case ReportAction.MarkDuplicate:
                report.MarkDuplicate(NewId.Next(), "一并处理", On, Handler, Company.Now);
                break;
            case ReportAction.Investigate:
                report.HandOver(NewId.Next(), "另行核实", NewId.Next(), [], On, Handler, Company.Now);
                break;
            case ReportAction.Conclude:
                report.Conclude(report.Status == ReportStatus.Feedback ? ReportOutcome.Unsubstantiated : ReportOutcome.NotPursued, On, Handler, Company.Now);
                break;
            case ReportAction.Supplement:
                report.Write(NewId.Next(), "补充", [], On, Actor.Reporter, Company.Now);
                break;
            case ReportAction.Anonymise:
                report.Anonymise(report.RetainUntil?.AddDays(1) ?? On, Actor.System, Company.Now);
                break;
            case ReportAction.Acknowledge or ReportAction.Assess or ReportAction.AskInformation or ReportAction.Accept or ReportAction.DeclareOutOfScope or ReportAction.GiveFeedback or ReportAction.Reopen:
                report.Take(action, "已收到您的举报", On, Handler, Company.Now);
                break;
        }
    }

    private static IEnumerable<ReportAction> WayTo(ReportStatus status) => status switch
    {
        ReportStatus.Received => [],
        ReportStatus.Acknowledged => [ReportAction.Acknowledge],
        ReportStatus.Triage => [ReportAction.Acknowledge, ReportAction.Assess],
        ReportStatus.NeedsInformation => [.. WayTo(ReportStatus.Triage), ReportAction.AskInformation],
        ReportStatus.Accepted => [.. WayTo(ReportStatus.Triage), ReportAction.Accept],
        ReportStatus.OutOfScope => [.. WayTo(ReportStatus.Triage), ReportAction.DeclareOutOfScope],
        ReportStatus.Duplicate => [.. WayTo(ReportStatus.Triage), ReportAction.MarkDuplicate],
        ReportStatus.Investigating => [.. WayTo(ReportStatus.Accepted), ReportAction.Investigate],
        ReportStatus.Feedback => [.. WayTo(ReportStatus.Accepted), ReportAction.GiveFeedback],
        ReportStatus.Concluded => [.. WayTo(ReportStatus.Feedback), ReportAction.Conclude],
        ReportStatus.Anonymised => [.. WayTo(ReportStatus.Concluded), ReportAction.Anonymise],
    };
}
