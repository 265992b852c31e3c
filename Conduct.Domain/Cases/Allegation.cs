using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.Domain.Cases;

/// <summary>One clause said to be broken by one subject. The clause is kept as it was worded then.</summary>
public sealed class Allegation
{
    private List<Guid> _evidenceIds = [];

    private Allegation()
    {
    }

    internal Allegation(Guid subjectId, ClauseInForce clause)
    {
        (Id, SubjectId, PolicyVersionId) = (NewId.Next(), subjectId, clause.Version.Id);
        (ClauseId, ClauseCode, ClauseFamily, Gravity) = (clause.Clause.Id, clause.Clause.Code, clause.Clause.Family, clause.Clause.Gravity);
        (ClauseTitle, ClauseTitleEn) = (clause.Clause.Title, clause.Clause.TitleEn);
    }

    public Guid Id { get; private set; }

    public Guid SubjectId { get; private set; }

    public Guid PolicyVersionId { get; private set; }

    public Guid ClauseId { get; private set; }

    public string ClauseCode { get; private set; } = "";

    public string ClauseFamily { get; private set; } = "";

    public string ClauseTitle { get; private set; } = "";

    public string? ClauseTitleEn { get; private set; }

    public Gravity Gravity { get; private set; }

    public Finding? Finding { get; private set; }

    public string? FindingNote { get; private set; }

    public Signature? Found { get; private set; }

    /// <summary>The evidence the finding rests on.</summary>
    public IReadOnlyList<Guid> EvidenceIds => _evidenceIds;

    /// <summary>The one decision on this allegation (rule 9); free again when that decision is rejected.</summary>
    public Guid? DecisionId { get; private set; }

    public bool IsProven => Finding is { } finding && Findings.IsProven(finding);

    internal void Find(Finding finding, string? note, IReadOnlyCollection<Guid> evidence, Signature found)
    {
        Rule.Require(DecisionId is null, CaseRules.AlreadyDecided);
        Rule.Require(!Findings.IsProven(finding) || evidence.Count > 0, CaseRules.EvidenceMissing, ClauseCode);
        (Finding, Found, _evidenceIds) = (finding, found, [.. evidence]);
        FindingNote = string.IsNullOrWhiteSpace(note) ? null : Rule.RequireText(note, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
    }

    internal void Lock(Guid decisionId)
    {
        Rule.Require(DecisionId is null, CaseRules.OneActOnePenalty, ClauseCode);
        Rule.Require(IsProven, CaseRules.AllegationNotProven, ClauseCode);
        Rule.Require(_evidenceIds.Count > 0, CaseRules.EvidenceMissing, ClauseCode);
        DecisionId = decisionId;
    }

    internal void Unlock() => DecisionId = null;
}
