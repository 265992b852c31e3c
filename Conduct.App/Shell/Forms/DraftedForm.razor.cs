using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Shell.Forms;

/// <summary>
/// A form that keeps itself: on the server after a moment and whenever a field is left, in the browser until the server has answered.
/// It is filled in again after a lost connection, a restart or a closed dialog, asks which text counts when something else was saved
/// meanwhile, and forgets all once it is sent or discarded. Every form and dialog in which somebody writes is one.
/// </summary>
/// <remarks>
/// The half with the parameters; <see cref="SaveAsync"/> and what belongs to it stand in the other. A page that shows one item after another
/// gives the form a <c>@key</c>. Secrets are no part of <typeparamref name="TForm"/>, and the browser keeps no field of type password.
/// </remarks>
/// <typeparam name="TForm">What stands in the form: properties that can be set and written as JSON.</typeparam>
public sealed partial class DraftedForm<TForm>
{
    /// <summary>Which form and what it is about, such as <c>unit/…</c>; another item, another key.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [Parameter, EditorRequired]
    public required TForm Form { get; set; }

    [Parameter]
    public EventCallback<TForm> FormChanged { get; set; }

    /// <summary>The version of what the form is about; null when the form makes something new or only adds a text.</summary>
    [Parameter]
    public int? Version { get; set; }

    /// <summary>Where the draft is kept when it is an aggregate of its own.</summary>
    [Parameter]
    public IDraftStore<TForm>? Store { get; set; }

    /// <summary>The command; null: the owner sends by buttons of its own.</summary>
    [Parameter]
    public Func<Task<Outcome>>? Send { get; set; }

    /// <summary>Asked before it is sent: whether all is there, whether the person is sure.</summary>
    [Parameter]
    public Func<Task<bool>>? Before { get; set; }

    /// <summary>Reads anew what the form is about, after somebody else was faster; null when it is gone.</summary>
    [Parameter]
    public Func<Task<(TForm Form, int Version)?>>? Reload { get; set; }

    [Parameter]
    public EventCallback OnSent { get; set; }

    /// <summary>The person leaves without sending; true when something was sent in vain, so that what is shown has to be read anew.</summary>
    [Parameter]
    public EventCallback<bool> OnCancel { get; set; }

    /// <summary>The browser listens: from here on nothing typed is lost.</summary>
    [Parameter]
    public EventCallback OnReady { get; set; }

    /// <summary>What stands in the form was saved.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    /// <summary>The verb on the button.</summary>
    [Parameter]
    public string? Confirm { get; set; }

    [Parameter]
    public string? ConfirmIcon { get; set; }

    /// <summary>On the button that leaves; cancel, unless said otherwise.</summary>
    [Parameter]
    public string? CancelText { get; set; }

    /// <summary>Where cancelling leads, on a page.</summary>
    [Parameter]
    public string? Back { get; set; }

    /// <summary>Whether the button warns.</summary>
    [Parameter]
    public bool Grave { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>What is missing, said by the owner.</summary>
    [Parameter]
    public string? Problem { get; set; }

    [Parameter]
    public string Class { get; set; } = "form form-single";

    [Parameter]
    public string? Label { get; set; }

    /// <summary>The id of the heading that names the form.</summary>
    [Parameter]
    public string? LabelledBy { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>In place of the buttons.</summary>
    [Parameter]
    public RenderFragment<DraftedForm<TForm>>? Foot { get; set; }

    /// <summary>In a conflict: what was saved elsewhere.</summary>
    [Parameter]
    public RenderFragment? Other { get; set; }
}
