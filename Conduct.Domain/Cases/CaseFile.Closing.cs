using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    /// <summary>Whether <see cref="Close"/> would be accepted as far as the case goes.</summary>
    public bool MayClose(IReadOnlyCollection<ICaseMatter> matters, DateOnly today) =>
        _subjects.Exists(subject => !CaseStatuses.Ended.Contains(subject.Status)) && !ClosingObstacles(matters, today).Any();

    /// <summary>Closes the case once nothing that runs for its subjects keeps it open.</summary>
    /// <param name="matters">All decisions of this case, and whatever else runs for its subjects.</param>
    /// <param name="today">Today in the organisation's zone.</param>
    public void Close(IReadOnlyCollection<ICaseMatter> matters, DateOnly today, Actor actor, DateTimeOffset now)
    {
        RequireNotNamed(actor);
        var open = _subjects.FindAll(subject => !CaseStatuses.Ended.Contains(subject.Status));
        Rule.Require(open.Count > 0, KernelRules.WrongState, Status, CaseAction.Close);
        if (ClosingObstacles(matters, today).FirstOrDefault() is { } obstacle)
        {
            throw obstacle;
        }

        open.ForEach(subject => Move(subject, CaseAction.Close));
        ClosedAt = now;
        Record(new CaseClosed { CaseFileId = Id }, actor, now);
    }

    /// <summary>What keeps the case from being closed, subject by subject.</summary>
    /// <remarks>A subject in execution has a decision: where none is shown, something was not loaded, and the case stays open.</remarks>
    /// <param name="matters">Those of the subjects told of.</param>
    /// <param name="today">Today in the organisation's zone.</param>
    /// <param name="among">Of these subjects alone is told; null: of all.</param>
    public IEnumerable<RuleBrokenException> ClosingObstacles(IReadOnlyCollection<ICaseMatter> matters, DateOnly today, IReadOnlyCollection<Subject>? among = null)
    {
        foreach (var subject in (among ?? _subjects).Where(subject => !CaseStatuses.Ended.Contains(subject.Status)))
        {
            ICaseMatter[] own = [.. matters.Where(matter => matter.SubjectId == subject.Id)];
            if (subject.Status != CaseStatus.InExecution || own is [])
            {
                yield return new(CaseRules.SubjectStillOpen, subject.Name);
            }

            foreach (var obstacle in own.Select(matter => matter.ObstacleOn(today)).OfType<ClosingObstacle>())
            {
                yield return new(obstacle.Code, [subject.Name, .. obstacle.Arguments]);
            }
        }
    }
}
