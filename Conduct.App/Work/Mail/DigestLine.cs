using Conduct.App.Work.Deadlines;

namespace Conduct.App.Work.Mail;

/// <summary>An open item in a manager's units.</summary>
public sealed record DigestLine(DeadlineKind Kind, string Label, DateOnly DueOn, bool Overdue, string Link);
