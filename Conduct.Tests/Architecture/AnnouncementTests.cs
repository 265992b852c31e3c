using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.Excel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

/// <summary>What the areas announce about themselves: work and notifications. Whoever adds a kind adds its code to the list here, and nothing else outside their area.</summary>
public sealed class AnnouncementTests
{
    /// <summary>Stored with what was said: a code is never changed or used again.</summary>
    private static readonly string[] WorkCodes =
    [
        "Acknowledgement", "AcknowledgementFollowUp", "Appeal", "AppealWindow", "Approval", "CaseDraft", "ClosableCase", "EndingInfluence", "IdentityConsent", "KnownIncident",
        "NextStep", "OfficersDecision", "PendingMeasure", "PolicyReview", "ReceiptToConfirm", "ReportAcknowledgement", "ReportFeedback", "RetaliationWatch", "StuckReport",
        "SubmittedReview", "Training", "UnreadReport", "WrittenReview",
    ];

    /// <summary>Calendars of phones know their entries by them.</summary>
    private static readonly string[] TaskCodes =
    [
        "AcknowledgeReport", "AcknowledgementFollowUp", "AdmitAppeal", "AppealWindow", "AppointForReport", "ApprovePenalty", "AskStatement", "AssignCourse", "CarryOutMeasure",
        "CloseCase", "ConcludeUnproven", "ConfirmDecision", "ConfirmPolicy", "ConsentToIdentity", "DoTraining", "FindAppealReviewer", "FinishDraft", "GiveReportFeedback",
        "InfluenceEnding", "JudgeAppeal", "JudgeReview", "KnownIncident", "LookForRetaliation", "PassToPayroll", "ProposePenalty", "ReadReport", "RecordFindings",
        "RecordStatement", "ReviewOverdue",
        "ReviewPolicy", "RevisePenalty", "RewriteReview", "SecureReceipt", "ServeDecision", "StartInvestigation", "TrainingOverdue", "WriteReview",
    ];

    private static readonly string[] NotificationCodes =
    [
        "AppealAccepted", "AppealAnswered", "AppealAssigned", "AppealFiled", "AppealJudged", "AppealReviewerMissing", "ApprovalWaiting", "ApproverMissing", "AuditHead",
        "CaseHandedOver", "DecisionServed", "DueSoon", "DueToday", "IdentityAsked", "IdentityDecided", "LongWorkDone", "LongWorkFailed", "Overdue", "OverdueInReach", "OwnerLeft",
        "PasswordChosen", "PasswordReset", "PenaltyApproved", "PenaltyLifted", "PenaltyRejected", "PenaltyReturned", "PenaltyWithdrawn", "ReceiptConfirmed", "ReportReceived",
        "ReportStuck", "ReporterWrote", "RetaliationSuspected", "ReviewAccepted", "ReviewAssigned", "ReviewExtended", "ReviewReturned", "ReviewSubmitted", "ReviewWaived",
        "RoleGrantedAdministrator", "RoleGrantedCompliance",
        "RoleGrantedHrOfficer", "RoleGrantedManager", "RoleRevokedAdministrator", "RoleRevokedCompliance", "RoleRevokedHrOfficer", "RoleRevokedManager", "TrainingAllowedAgain",
        "TrainingAssigned", "TrainingExtended", "TrainingOfMeasureDone", "TrainingUsedUp", "TrainingWaived",
    ];

    [Fact]
    public void Codes_AreThoseThatAreStored()
    {
        Assert.Equal(WorkCodes, WorkKinds.All.Select(kind => kind.Code));
        Assert.Equal(TaskCodes, WorkKinds.All.SelectMany(kind => kind.Tasks).Select(task => task.Code).Order(StringComparer.Ordinal));
        Assert.Equal(NotificationCodes, NotificationKinds.All.Select(kind => kind.Code));
        Assert.Throws<InvalidOperationException>(() => NotificationKinds.Of("Unheard"));
        Assert.Throws<InvalidOperationException>(() => DeadlineKinds.Of("Unheard"));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Texts_AreThere_EachOfItsOwn(string culture)
    {
        using var scope = new CultureScope(Cultures.Find(culture));

        AllDiffer(WorkKinds.All.SelectMany(kind => kind.Tasks).Select(task => task.Text()));
        AllDiffer(DeadlineKinds.All.Select(kind => kind.Name));
        AllDiffer(NotificationKinds.All.Select(kind => kind.Name));
        AllDiffer(NotificationKinds.All.Select(kind => kind.Text));
    }

    [Fact]
    public void Links_LeadToAPage()
    {
        foreach (var (kind, audience) in DeadlineKinds.All.SelectMany(_ => Enum.GetValues<ReminderAudience>(), (kind, audience) => (kind, audience)))
        {
            Leads(kind.LinkOf(NewId.Next(), NewId.Next(), audience), kind.Code);
            foreach (var reminder in ReminderNotification.All)
            {
                Leads(reminder.LinkOf(Row(reminder, kind.Code, new($"{audience}", "2026-03-16", "+3"))), reminder.Code);
            }
        }

        Assert.All(NotificationKinds.All.Where(kind => kind is EventNotification or AccountNotification), kind => Leads(kind.LinkOf(Row(kind, null, new(kind.Code))), kind.Code));
    }

    [Fact]
    public void OwnMatters_AreMandatory_WhateverTheKindOfWork()
    {
        Assert.True(ReminderNotification.Overdue.GroupOf("WrittenReview").IsMandatory());
        Assert.False(ReminderNotification.Overdue.GroupOf("Approval").IsMandatory());
        Assert.True(NotificationKinds.Of("PasswordReset").GroupOf(null).IsMandatory());
        Assert.Equal(NotificationGroup.Supervision, ReminderNotification.OverdueInReach.GroupOf("WrittenReview"));
    }

    /// <summary>Which of them somebody can switch off.</summary>
    [Fact]
    public void Groups_AreThoseOfTheirReaders() => Assert.Equal(
        [
            (NotificationGroup.OwnDecisions, "AppealAccepted, AppealAnswered, DecisionServed, PenaltyLifted"),
            (NotificationGroup.OwnReviews, "ReviewAccepted, ReviewAssigned, ReviewExtended, ReviewReturned, ReviewWaived"),
            (NotificationGroup.OwnDuties, "TrainingAllowedAgain, TrainingAssigned, TrainingExtended, TrainingWaived"),
            (NotificationGroup.Approvals, "AppealAssigned, ApprovalWaiting, PenaltyWithdrawn"),
            (NotificationGroup.Proposals, "AppealJudged, ApproverMissing, PenaltyApproved, PenaltyRejected, PenaltyReturned"),
            (NotificationGroup.Execution, "AppealFiled, AppealReviewerMissing, CaseHandedOver, ReceiptConfirmed, ReviewSubmitted, TrainingOfMeasureDone, TrainingUsedUp"),
            (NotificationGroup.Reports, "IdentityAsked, IdentityDecided, ReportReceived, ReportStuck, ReporterWrote, RetaliationSuspected"),
        ],
        NotificationKinds.All.OfType<EventNotification>().GroupBy(kind => kind.Group).OrderBy(group => group.Key).Select(group => (group.Key, string.Join(", ", group.Select(kind => kind.Code)))));

    private static void Leads(string link, string code) => Assert.True(PageAddresses.Leads(link), $"{code}: {link}");

    private static void AllDiffer(IEnumerable<string> texts)
    {
        var all = texts.ToList();

        Assert.DoesNotContain("", all);
        Assert.Equal(all.Distinct(), all);
    }

    private static Notification Row(NotificationKind kind, string? deadline, StepKey step) =>
        new() { Kind = kind.Code, Deadline = deadline, Step = step, ItemId = NewId.Next(), CaseFileId = NewId.Next(), Arguments = "{}" };
}
