using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    public static CaseFile StartDraft(Guid id, Actor actor, DateTimeOffset now)
    {
        var caseFile = new CaseFile { Id = id, Status = CaseStatus.Draft, Draft = new CaseDraft(), Drafted = actor.Sign(now) };
        caseFile.Record(new CaseDraftStarted { CaseFileId = id }, actor, now);
        return caseFile;
    }

    /// <summary>A draft that somebody begins for an HR officer: it is the officer's, who goes on with it and files it.</summary>
    public static CaseFile HandOver(Guid id, Signature officer, CaseDraft draft, Actor actor, DateTimeOffset now)
    {
        var caseFile = new CaseFile { Id = id, Status = CaseStatus.Draft, Draft = draft, Drafted = officer };
        caseFile.Record(new CaseDraftHandedOver(officer.EmployeeId, officer.Name) { CaseFileId = id }, actor, now);
        return caseFile;
    }

    /// <summary>The form saves itself; half-written content is kept as it is and leaves no trace in the timeline.</summary>
    public void SaveDraft(CaseDraft draft)
    {
        Rule.Require(Status == CaseStatus.Draft, KernelRules.WrongState, Status, CaseAction.File);
        Draft = draft;
    }

    /// <summary>Whether it is a draft in which nothing stands and to which nothing belongs: there is no reason to keep it.</summary>
    public bool IsEmptyDraft => Draft is { IsEmpty: true } && _evidence.Count == 0;

    /// <summary>Turns the draft into a filed case. The caller looks up the people and clauses the draft names.</summary>
    /// <param name="number">The case number from the series.</param>
    /// <param name="filings">The draft's subjects, in its order.</param>
    /// <param name="named">The draft's other named employees: identity, name and part.</param>
    /// <param name="today">Today in the organisation's zone.</param>
    public void File(string number, IReadOnlyList<SubjectFiling> filings, IReadOnlyList<(Guid EmployeeId, string Name, NamedPart Part)> named, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(Status == CaseStatus.Draft && Draft is not null, KernelRules.WrongState, Status, CaseAction.File);
        var incident = Incident.From(Draft!, today);
        Rule.Require(filings.Count > 0, CaseRules.SubjectMissing);
        Rule.Require(filings.Select(filing => filing.Employee.Id).Distinct().Count() == filings.Count, CaseRules.SubjectTwice);
        foreach (var filing in filings)
        {
            RequireSound(filing, incident);
            _subjects.Add(new Subject(Id, filing));
        }

        _namedPersons.AddRange(named
            .Where(person => _subjects.All(subject => subject.EmployeeId != person.EmployeeId))
            .DistinctBy(person => person.EmployeeId)
            .Select(person => new NamedPerson(Id, person.EmployeeId, person.Name, person.Part)));
        RequireNotNamed(actor);
        (Number, Incident, Filed, Draft) = (number, incident, actor.Sign(now), null);
        _subjects.ForEach(subject => Move(subject, CaseAction.File));
        Record(new CaseFiled(number, _subjects.Count) { CaseFileId = Id }, actor, now);
    }

    /// <summary>Only a draft can be thrown away; a filed case is never deleted.</summary>
    public void DiscardDraft(Actor actor, DateTimeOffset now)
    {
        Rule.Require(Status == CaseStatus.Draft, KernelRules.WrongState, Status, CaseAction.Withdraw);
        Record(new CaseDraftDiscarded { CaseFileId = Id }, actor, now);
    }

    public void AddEvidence(Guid evidenceId, EvidenceFile file, string? source, Actor actor, DateTimeOffset now)
    {
        RequireNotNamed(actor);
        Rule.Require(!CaseStatuses.Ended.Contains(Status), KernelRules.WrongState, Status, CaseAction.RecordFinding);
        Rule.Require(_evidence.All(item => item.Sha256 != file.Sha256), CaseRules.EvidenceTwice, file.FileName);
        _evidence.Add(new EvidenceItem(evidenceId, Id, file, source, actor.Sign(now)));
        Record(new EvidenceAdded(evidenceId, file.FileName, file.Sha256) { CaseFileId = Id }, actor, now);
    }

    /// <summary>Evidence can be taken out of a draft only.</summary>
    public void RemoveEvidence(Guid evidenceId, Actor actor, DateTimeOffset now)
    {
        Rule.Require(Status == CaseStatus.Draft, CaseRules.EvidenceStays);
        Rule.Require(_evidence.RemoveAll(item => item.Id == evidenceId) > 0, CaseRules.EvidenceUnknown);
        Record(new EvidenceRemoved(evidenceId) { CaseFileId = Id }, actor, now);
    }

    /// <summary>Says where an item comes from, or says it better.</summary>
    public void NameSource(Guid evidenceId, string? source, Actor actor, DateTimeOffset now)
    {
        RequireNotNamed(actor);
        Rule.Require(!CaseStatuses.Ended.Contains(Status), KernelRules.WrongState, Status, CaseAction.RecordFinding);
        var item = _evidence.Find(one => one.Id == evidenceId) ?? throw new RuleBrokenException(CaseRules.EvidenceUnknown);
        item.NameSource(source);
        Record(new EvidenceSourceNamed(evidenceId, item.FileName, item.Source!) { CaseFileId = Id }, actor, now);
    }

    private static void RequireSound(SubjectFiling filing, Incident incident)
    {
        Rule.Require(filing.Clauses.Count > 0, CaseRules.ClauseMissing, filing.Employee.Name);
        Rule.Require(filing.Clauses.Select(clause => clause.Clause.Id).Distinct().Count() == filing.Clauses.Count, CaseRules.ClauseTwice, filing.Employee.Name);
        Rule.Require(filing.Employee.IsEmployedOn(incident.OccurredOn), CaseRules.SubjectNotEmployed, filing.Employee.Name);
        foreach (var clause in filing.Clauses)
        {
            Rule.Require(clause.Version.SupportsPenaltyFor(incident.OccurredOn), CaseRules.PolicyNotInForce, clause.Clause.Code);
        }
    }
}
