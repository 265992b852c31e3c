using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <content>
/// Rule 25: whoever reaches some of the subjects sees the incident and these; of the others only that they exist. Whatever is shown of a case begins here.
/// </content>
public sealed partial class CaseFile
{
    /// <summary>Whether every subject is within reach: only then is the case moved as a whole.</summary>
    public bool LiesIn(UnitReach reach) => _subjects.TrueForAll(subject => reach.Covers(subject.UnitId));

    /// <summary>The subjects within reach, in the order of their staff numbers.</summary>
    public IReadOnlyList<Subject> SubjectsIn(UnitReach reach) =>
        [.. _subjects.Where(subject => reach.Covers(subject.UnitId)).OrderBy(subject => subject.StaffNumber, StringComparer.Ordinal)];

    /// <summary>The evidence without what the findings against others alone rest on.</summary>
    public IReadOnlyList<EvidenceItem> EvidenceIn(UnitReach reach)
    {
        var tied = _subjects.SelectMany(subject => subject.Allegations, (subject, allegation) => (Within: reach.Covers(subject.UnitId), allegation.EvidenceIds))
            .SelectMany(one => one.EvidenceIds, (one, id) => (one.Within, Id: id)).ToLookup(one => one.Id, one => one.Within);
        return [.. _evidence.Where(item => !tied.Contains(item.Id) || tied[item.Id].Any(within => within))];
    }
}
