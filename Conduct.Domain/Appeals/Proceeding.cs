using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.Domain.Appeals;

/// <summary>劳动仲裁 or 诉讼 about what a case led to: one instance, outside the house.</summary>
public sealed class Proceeding : Aggregate
{
    public const int BodyMaxLength = 100;
    public const int NumberMaxLength = 60;
    public const int DueForMaxLength = 100;

    private Proceeding()
    {
    }

    public Guid CaseFileId { get; private set; }

    public Guid SubjectId { get; private set; }

    public ProceedingStage Stage { get; private set; }

    public ProceedingFacts Facts { get; private set; } = new();

    public ProceedingResult? Result { get; private set; }

    public IReadOnlyList<EvidenceFile> Files { get; private set; } = [];

    public Signature Opened { get; private set; } = null!;

    public static Proceeding Open(Guid id, CaseFile caseFile, Guid subjectId, ProceedingStage stage, ProceedingFacts facts, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        var proceeding = new Proceeding { Id = id, CaseFileId = caseFile.Id, SubjectId = caseFile.Subject(subjectId).Id, Stage = stage, Facts = facts.Checked(today), Opened = actor.Sign(now) };
        proceeding.Record(proceeding.About(new ProceedingOpened(id, stage)), actor, now);
        return proceeding;
    }

    /// <summary>A hearing was fixed, a deadline set or met, a number given.</summary>
    public void Change(CaseFile caseFile, ProceedingFacts facts, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireRunning(caseFile, actor);
        Facts = facts.Checked(today);
        Record(About(new ProceedingChanged(Id, Stage)), actor, now);
    }

    public void Conclude(CaseFile caseFile, ProceedingResult result, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireRunning(caseFile, actor);
        Rule.Require(result.On <= today && result.On >= Facts.BegunOn, AppealRules.BegunOnWrong);
        Rule.Require(result.AwardFen is null or >= 0, AppealRules.AmountWrong);
        Result = result with { Note = string.IsNullOrWhiteSpace(result.Note) ? null : Rule.RequireText(result.Note, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing) };
        Record(About(new ProceedingConcluded(Id, Stage, result.Outcome) { Reason = Result.Note }), actor, now);
    }

    /// <summary>Summons, statement of claim, award, judgment: also after the end.</summary>
    public void Attach(CaseFile caseFile, EvidenceFile file, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(Files.Count < Appeal.MostFiles, AppealRules.TooManyFiles, Appeal.MostFiles);
        Rule.Require(Files.All(one => one.Sha256 != file.Sha256), CaseRules.EvidenceTwice, file.FileName);
        Files = [.. Files, file];
        Record(About(new ProceedingFileAdded(Id, file.FileName, file.Sha256)), actor, now);
    }

    private void RequireRunning(CaseFile caseFile, Actor actor)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(Result is null, AppealRules.ConcludedBefore);
    }

    private T About<T>(T happened)
        where T : DomainEvent => happened with { CaseFileId = CaseFileId, SubjectId = SubjectId };
}
