using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <summary>Of a report: never in the timeline of a case, never with what was written in it.</summary>
public abstract record ReportEvent(Guid ReportId, string Number) : DomainEvent;

public sealed record ReportReceived(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReporterWrote(Guid ReportId, string Number, int Message) : ReportEvent(ReportId, Number);

public sealed record ReportStepTaken(Guid ReportId, string Number, ReportAction Action) : ReportEvent(ReportId, Number);

public sealed record ReportAnswered(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportNoteWritten(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportConcluded(Guid ReportId, string Number, ReportOutcome Outcome, DateOnly RetainUntil) : ReportEvent(ReportId, Number);

public sealed record ReportPersonNamed(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportPersonCleared(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportHeld(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportReleased(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportPersonProtected(Guid ReportId, string Number, ProtectedPart Part, DateOnly Until) : ReportEvent(ReportId, Number);

public sealed record ReporterIdentityGiven(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReporterIdentityAsked(Guid ReportId, string Number, Guid RequestId) : ReportEvent(ReportId, Number);

public sealed record ReporterIdentityDecided(Guid ReportId, string Number, Guid RequestId, bool Granted) : ReportEvent(ReportId, Number);

public sealed record ReporterIdentityOpened(Guid ReportId, string Number) : ReportEvent(ReportId, Number);

public sealed record ReportAnonymised(Guid ReportId, string Number) : ReportEvent(ReportId, Number);
