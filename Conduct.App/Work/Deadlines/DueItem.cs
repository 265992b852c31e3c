using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Deadlines;

/// <summary>Something that has to be done by a day.</summary>
/// <param name="Id">The review, decision, assignment … it is.</param>
/// <param name="Term">Its time.</param>
/// <param name="Label">What tells it from others of its kind: the case number, a title. No personal data.</param>
/// <param name="OwnerId">The employee who has to do it; null when the kind itself knows who.</param>
/// <param name="UnitId">The unit in which HR officers, managers and compliance are looked for.</param>
/// <param name="ResponsibleId">The HR officer whose matter it is, if one has taken it.</param>
/// <param name="CaseFileId">The case it belongs to: nobody named there is told about another's item (rule 23).</param>
public sealed record DueItem(Guid Id, Term Term, string Label, Guid? OwnerId, Guid? UnitId, Guid? ResponsibleId = null, Guid? CaseFileId = null);
