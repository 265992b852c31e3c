using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Evidence;

/// <summary>Asks where an item of evidence comes from.</summary>
public static class SourceQuestion
{
    /// <returns>Whether a command was sent.</returns>
    public static Task<bool> AskSourceAsync(this PageDialogs dialogs, CommandRunner commands, Action<string> say, Guid caseFileId, EvidenceLine item) => dialogs.AskReasonAsync(
        string.Format(CultureInfo.CurrentCulture, EvidenceTexts.SourceTitleFormat, item.FileName),
        new($"evidence/{item.Id}/source", EvidenceTexts.Source, EvidenceTexts.SourceSave, Hint: EvidenceTexts.SourceHint, MaxLength: EvidenceItem.SourceMaxLength, Text: item.Source ?? ""),
        async source =>
        {
            var outcome = await commands.RunAsync(new NameEvidenceSource(caseFileId, item.Id, source));
            if (outcome is Outcome.Done)
            {
                say(EvidenceTexts.SaidSourceFormat.With(item.FileName));
            }

            return outcome;
        });
}
