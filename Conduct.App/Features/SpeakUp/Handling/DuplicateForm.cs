using Conduct.Domain.Reports;

namespace Conduct.App.Features.SpeakUp;

public sealed class DuplicateForm
{
    public string Number { get; set; } = "";

    public string Text { get; set; } = "";
}

public sealed class ConcludeForm
{
    public ReportOutcome Outcome { get; set; }
}
