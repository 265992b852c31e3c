using Conduct.Domain.Penalties;

namespace Conduct.App.Register;

/// <summary>Makes the register's rows of one case, by the parts of all areas.</summary>
public static class RegisterProjection
{
    /// <summary>One row per subject and decision, and one for a subject without; none before the case is filed.</summary>
    public static IReadOnlyList<RegisterRow> Of(RegisterCase of) => of.File.Incident is null ? [] : [.. EntriesOf(of).Select(RowOf)];

    private static IEnumerable<RegisterEntry> EntriesOf(RegisterCase of) => of.File.Subjects.SelectMany(subject =>
    {
        PenaltyDecision?[] own = [.. of.All<PenaltyDecision>().Where(one => one.SubjectId == subject.Id && !DecisionWorkflow.Dropped.Contains(one.Status)).OrderBy(one => one.Id)];
        return (own is [] ? [null] : own).Select(decision => new RegisterEntry(of, subject, decision));
    });

    private static RegisterRow RowOf(RegisterEntry entry)
    {
        var row = new RegisterRow
        {
            CaseFileId = entry.Case.File.Id,
            SubjectId = entry.Subject.Id,
            DecisionId = entry.Decision?.Id,
            EmployeeId = entry.Subject.EmployeeId,
            Text = RegisterText.Of(RegisterPart.Everyones.SelectMany(part => part.WordsOf(entry))),
        };
        foreach (var part in RegisterPart.Everyones)
        {
            part.Fill(row, entry);
        }

        return row;
    }
}
