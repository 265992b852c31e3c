using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <summary>匿名举报: what somebody reports without a name, the conversation with them, and what came of it.</summary>
public sealed partial class AnonymousReport : Aggregate
{
    /// <summary>Rule 19: days until the reporter is told that it came.</summary>
    public const int AcknowledgeDays = 7;

    /// <summary>Rule 19: months from there until they are told what came of it.</summary>
    public const int FeedbackMonths = 3;

    private readonly List<ReportMessage> _messages = [];
    private readonly List<ReportFile> _files = [];
    private readonly List<NamedInReport> _named = [];
    private readonly List<IdentityRequest> _identityRequests = [];
    private readonly List<ProtectedPerson> _protected = [];
    private List<Guid> _caseFileIds = [];

    private AnonymousReport()
    {
    }

    /// <summary>Such as R-2026-000012: for those who handle it.</summary>
    public string Number { get; private set; } = "";

    /// <summary>A slow hash of the code; null once there is nothing left to follow.</summary>
    public string? CodeKey { get; private set; }

    public ReportStatus Status { get; private set; }

    public ReportText Text { get; private set; } = ReportText.Empty;

    public DateOnly ReceivedOn { get; private set; }

    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>When the reporter was told last what came of it.</summary>
    public DateOnly? FeedbackOn { get; private set; }

    public ReportOutcome? Outcome { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>The last day it is kept; a word of the reporter moves it on.</summary>
    public DateOnly? RetainUntil { get; private set; }

    /// <summary>Legal hold: nothing is anonymised.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>Whether the reporter wrote last, so that somebody has to read it.</summary>
    public bool AwaitsReading { get; private set; }

    public Guid? DuplicateOfId { get; private set; }

    /// <summary>Name and contact under a key that lies outside the database, in base64; null while nobody gave any.</summary>
    public string? SealedIdentity { get; private set; }

    public IReadOnlyList<ReportMessage> Messages => _messages;

    public IReadOnlyList<ReportFile> Files => _files;

    public IReadOnlyList<NamedInReport> Named => _named;

    public IReadOnlyList<IdentityRequest> IdentityRequests => _identityRequests;

    public IReadOnlyList<ProtectedPerson> Protected => _protected;

    /// <summary>Cases opened from it. They do not know of it.</summary>
    public IReadOnlyList<Guid> CaseFileIds => _caseFileIds;

    public DateOnly AcknowledgeBy => ReceivedOn.AddDays(AcknowledgeDays);

    public DateOnly FeedbackBy => FeedbackDueAfter(AcknowledgedOn ?? AcknowledgeBy);

    public static DateOnly FeedbackDueAfter(DateOnly acknowledgedOn) => acknowledgedOn.AddMonths(FeedbackMonths);

    public bool Names(Guid? employeeId) => _named.Exists(one => one.EmployeeId == employeeId);

    private void Move(ReportAction action) => Status = ReportWorkflow.Table.Next(Status, action);

    private void RequireNotNamed(Actor actor) => Rule.Require(!Names(actor.EmployeeId), ReportRules.NamedInReport);

    private void RequireThere() => Rule.Require(Status != ReportStatus.Anonymised, ReportRules.Gone);

    private ReportMessage Add(Guid id, ReportMessageKind kind, string? text, DateOnly on, Signature? by)
    {
        var message = new ReportMessage(id, Id, _messages.Count + 1, kind, Rule.RequireText(text, ReportMessage.TextMaxLength, ReportRules.TextMissing), on, by);
        _messages.Add(message);
        return message;
    }
}
