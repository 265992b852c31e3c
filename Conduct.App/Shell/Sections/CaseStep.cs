using Conduct.Domain.Cases;

namespace Conduct.App.Shell.Sections;

/// <summary>One thing that leads a case on: who is to do it, by when, and what is still missing.</summary>
public sealed record CaseStep
{
    /// <summary>What is done, or waited for, in the reader's language; without names, so that the same for several people can stand together.</summary>
    public required string What { get; init; }

    /// <summary>The stage it belongs to: of several, those furthest behind stand first.</summary>
    public required CaseStatus Stage { get; init; }

    /// <summary>The subject it is about; null for the case as a whole.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Names of those who are to do it; empty when only time has to pass.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>Since when it waits, or the first day of its term.</summary>
    public DateOnly? Since { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>What has to be there first, one phrase each.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What follows from it, or why the visitor is not the one.</summary>
    public string? Note { get; init; }

    /// <summary>Where or how the visitor does it; null when it is not theirs.</summary>
    public CaseStepAction? Action { get; init; }

    /// <summary>Only time passes, or somebody else is waited for whom nobody can hurry: stands behind what somebody can do.</summary>
    public bool Waits { get; init; }
}

/// <summary>A way to take a step: a place to go to, or a component that is its button.</summary>
/// <param name="Label">The verb on the button.</param>
/// <param name="Href">The place; null when there is a component.</param>
/// <param name="Component">The button.</param>
/// <param name="Parameters">What it is about; the label, the case and what follows a change are added by the page.</param>
public sealed record CaseStepAction(string Label, string? Href = null, Type? Component = null, IReadOnlyDictionary<string, object>? Parameters = null)
{
    public static CaseStepAction Of<TButton>(string label, params (string Name, object Value)[] parameters)
        where TButton : StepButton => new(label, Component: typeof(TButton), Parameters: parameters.ToDictionary(one => one.Name, one => one.Value));
}
