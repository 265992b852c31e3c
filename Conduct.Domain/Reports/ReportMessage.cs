using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

public enum ReportMessageKind
{
    FromReporter,
    ToReporter,

    /// <summary>Internal: the reporter never sees it.</summary>
    Note,
}

/// <summary>One text of the conversation. Of the reporter only the day is kept.</summary>
public sealed class ReportMessage
{
    public const int TextMaxLength = 8000;

    private ReportMessage()
    {
    }

    internal ReportMessage(Guid id, Guid reportId, int number, ReportMessageKind kind, string text, DateOnly on, Signature? by) =>
        (Id, ReportId, Number, Kind, Text, On, By) = (id, reportId, number, kind, text, on, by);

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>From 1, in the order of the conversation.</summary>
    public int Number { get; private set; }

    public ReportMessageKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public DateOnly On { get; private set; }

    /// <summary>Who wrote it; nobody, when the reporter did.</summary>
    public Signature? By { get; private set; }

    internal void Blank() => Text = "";
}
