using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Sections;

/// <summary>The button of a step. What it is about is read when it is pressed, so that an open page costs nothing for it.</summary>
public abstract class StepButton : ConductPage
{
    [Parameter, EditorRequired]
    public Guid CaseFileId { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Whether it is what the page asks for first.</summary>
    [Parameter]
    public bool First { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }
}
