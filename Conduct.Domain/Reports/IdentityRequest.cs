using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <summary>Somebody of compliance asks to open who the reporter is; a second person consents or refuses. The reporter reads all of it.</summary>
public sealed class IdentityRequest
{
    /// <summary>Days a consent is good for.</summary>
    public const int DaysOpen = 7;

    private IdentityRequest()
    {
    }

    internal IdentityRequest(Guid id, Guid reportId, string reason, Signature asked) => (Id, ReportId, Why, Asked) = (id, reportId, reason, asked);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    public string Why { get; private set; } = "";

    public Signature Asked { get; private set; } = null!;

    public bool? Granted { get; private set; }

    public Signature? Decided { get; private set; }

    /// <summary>When it was looked at first, UTC.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    internal void Decide(bool granted, Signature decided)
    {
        Rule.Require(Decided is null, ReportRules.RequestDecided);
        Rule.Require(decided.EmployeeId != Asked.EmployeeId, ReportRules.AskerCannotConsent);
        (Granted, Decided) = (granted, decided);
    }

    internal void Open(Guid? employeeId, DateTimeOffset now)
    {
        Rule.Require(Granted is true, ReportRules.NotGranted);
        Rule.Require(employeeId == Asked.EmployeeId, ReportRules.OnlyAskerOpens);
        Rule.Require(now <= Decided!.At.AddDays(DaysOpen), ReportRules.ConsentOver, DaysOpen);
        OpenedAt ??= now;
    }
}
