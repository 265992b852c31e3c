using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Sections;

namespace Conduct.App.Features.Cases;

/// <summary>The steps as the card shows them: the same for several people together, what the visitor can do first.</summary>
public sealed record NextSteps(IReadOnlyList<StepGroup> Groups)
{
    public StepGroup? First => Groups.Count > 0 ? Groups[0] : null;

    public IReadOnlyList<StepGroup> Others => [.. Groups.Skip(1)];

    /// <param name="steps">In the order in which they lead on.</param>
    public static NextSteps Of(IReadOnlyList<CaseStep> steps) => new([.. steps
        .GroupBy(step => (step.What, Who: string.Join('/', step.Who), step.Since, step.Due, step.Note))
        .Select(group => new StepGroup([.. group]))
        .OrderBy(group => group.IsMine ? 0 : 1)]);
}

/// <summary>One step, for one person or several.</summary>
public sealed record StepGroup(IReadOnlyList<CaseStep> Steps)
{
    public string What => Steps[0].What;

    public IReadOnlyList<string> Who => Steps[0].Who;

    public DateOnly? Since => Steps[0].Since;

    public DateOnly? Due => Steps[0].Due;

    public bool Waits => Steps[0].Waits;

    public bool IsMine => Steps.Any(step => step.Action is not null);

    /// <summary>Whom it is about; empty for the case as a whole.</summary>
    public string People => string.Join(CaseTexts.ListSeparator, Steps.Select(step => step.Subject?.Name).OfType<string>().Distinct());

    public IReadOnlyList<string> Missing => [.. Steps.SelectMany(step => step.Missing).Distinct()];

    /// <summary>Each move of the case once, and one of each subject.</summary>
    public IReadOnlyList<(CaseStepAction Action, string? Person)> Actions =>
        [.. Steps.Where(step => step.Action is not null).Select(step => (step.Action!, step.Subject?.Name)).DistinctBy(one => (one.Item1.Label, one.Item1.Href, one.Name))];

    /// <summary>Why the visitor has nothing to press here, where nothing else says it.</summary>
    public string? Note => Steps[0].Note ?? (IsMine ? null : Who.Count > 0 && !Waits ? CaseStepTexts.NotYoursFormat.With(Names) : CaseStepTexts.NothingToDo);

    public string Names => string.Join(CaseTexts.ListSeparator, Who);
}
