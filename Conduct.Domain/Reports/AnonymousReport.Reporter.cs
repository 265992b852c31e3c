using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <content>What the reporter does.</content>
public sealed partial class AnonymousReport
{
    /// <param name="codeKey">What is kept of the code; without one nobody comes back to it.</param>
    public static AnonymousReport Receive(Guid id, string number, string? codeKey, ReportText text, IReadOnlyList<SentFile> files, string? sealedIdentity, DateOnly today, Actor actor, DateTimeOffset now)
    {
        var report = new AnonymousReport
        {
            Id = id,
            Number = number,
            CodeKey = codeKey,
            Text = text.Sound(),
            ReceivedOn = today,
            SealedIdentity = sealedIdentity,
            AwaitsReading = true,
        };
        report.Add(files, today);
        report.Record(new ReportReceived(id, number), actor, now);
        return report;
    }

    /// <summary>Possible in every state until it is anonymised; what was asked for brings it back to assessment, and the time it is kept begins anew.</summary>
    public void Write(Guid messageId, string? text, IReadOnlyList<SentFile> files, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireThere();
        Rule.Require(files.Count > 0 || !string.IsNullOrWhiteSpace(text), ReportRules.TextMissing);

        // A text of its own for files alone would be ours, not theirs.
        _messages.Add(new ReportMessage(messageId, Id, _messages.Count + 1, ReportMessageKind.FromReporter, Clean(text), today, null));
        Add(files, today);
        if (Status == ReportStatus.NeedsInformation)
        {
            Move(ReportAction.Supplement);
        }

        AwaitsReading = true;
        if (Outcome is { } outcome)
        {
            RetainUntil = today.AddMonths(ReportOutcomes.MonthsKept(outcome));
        }

        Record(new ReporterWrote(Id, Number, _messages.Count), actor, now);
    }

    /// <summary>Name and contact, sealed before they come here.</summary>
    public void GiveIdentity(string sealedIdentity, Actor actor, DateTimeOffset now)
    {
        RequireThere();
        SealedIdentity = sealedIdentity;
        Record(new ReporterIdentityGiven(Id, Number), actor, now);
    }

    private void Add(IReadOnlyList<SentFile> files, DateOnly on)
    {
        foreach (var file in files.Where(file => _files.TrueForAll(one => one.Sha256 != file.Sha256)))
        {
            Rule.Require(_files.Count < ReportFile.MostOfAReport, ReportRules.TooManyFiles, ReportFile.MostOfAReport);
            Rule.Require(file.SizeBytes is > 0 and <= ReportFile.MaxBytes, ReportRules.FileTooLarge, ReportFile.MaxBytes / 1024 / 1024);
            _files.Add(new ReportFile(Id, _files.Count + 1, file, on));
        }
    }

    private static string Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "" : Rule.RequireText(text, ReportMessage.TextMaxLength, ReportRules.TextMissing);
}
