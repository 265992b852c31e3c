using System.Globalization;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Texts;
using Conduct.App.Platform.Word;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>Reads a company's own document: its widest numbering makes the clauses, narrower ones belong to their wording; penalty tables are added in the editor.</summary>
public static class PolicyDocument
{
    // Headings above the clauses name categories, whatever form their number has.
    private static readonly ClauseNumberKind[] ClauseKinds =
        [ClauseNumberKind.Article, ClauseNumberKind.Dotted, ClauseNumberKind.Plain, ClauseNumberKind.Bracketed, ClauseNumberKind.ChineseList];

    public static async Task<ImportedPolicy> ReadAsync(Stream upload, string fileName, CancellationToken ct)
    {
        var file = await WordReader.ReadAsync(upload, ct);
        if (file.Fault is { } fault)
        {
            return Refused(fileName, ReasonOf(fault));
        }

        var paragraphs = file.Paragraphs.Select(paragraph => (paragraph.Text, Number: paragraph.InTable ? null : ClauseNumber.Of(NormalText.Of(paragraph.Text)), paragraph.InTable)).ToList();
        var kinds = paragraphs.Select(paragraph => paragraph.Number?.Kind).ToHashSet();
        if (!ClauseKinds.Any(kind => kinds.Contains(kind)))
        {
            return Refused(fileName, ImportTexts.NoClauses);
        }

        var reading = new ClauseReading(ClauseKinds.First(kind => kinds.Contains(kind)));
        foreach (var (text, number, inTable) in paragraphs)
        {
            reading.Take(text, number, inTable);
        }

        var draft = reading.Finish();
        return draft.Clauses.Count > PolicyDraft.MostClauses
            ? Refused(fileName, DomainTexts.OfRule(PolicyRules.TooManyClauses, [PolicyDraft.MostClauses]))
            : new(fileName, draft, null, []);
    }

    private static ImportedPolicy Refused(string fileName, string reason) => new(fileName, PolicyDraft.Empty, null, [new CellProblem(null, null, null, reason)]);

    private static string ReasonOf(WordFault fault) => fault switch
    {
        WordFault.NotDocx => ImportTexts.NotDocx,
        WordFault.TooLarge => ImportTexts.DocumentTooLargeFormat.With((WordReader.MaxBytes / 1024 / 1024).ToString(CultureInfo.CurrentCulture)),
        WordFault.Corrupt => ImportTexts.DocumentCorrupt,
    };
}
