using Conduct.App.Platform;

namespace Conduct.App.Features.Cases;

public sealed record CaseTimelineView(PageResult<TimelineLine> Entries);

/// <param name="At">Local time of the organisation.</param>
/// <param name="What">In the reader's language.</param>
public sealed record TimelineLine(long Seq, DateTime At, string Who, string What, string? Whom, string? Reason);
