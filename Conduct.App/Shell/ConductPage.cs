using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MudBlazor;

namespace Conduct.App.Shell;

/// <summary>What pages, their sections and dialogs share: who acts, how to change something, and that queries end when the page is left.</summary>
public abstract class ConductPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private int _questions;

    protected ConductPage() => Cancellation = _cancellation.Token;

    [Inject]
    public CurrentActor CurrentActor { get; init; } = null!;

    [Inject]
    public CommandRunner Commands { get; init; } = null!;

    [Inject]
    public PageDialogs Dialogs { get; init; } = null!;

    [Inject]
    public ISnackbar Messages { get; init; } = null!;

    [Inject]
    public NavigationManager Location { get; init; } = null!;

    /// <summary>Cancelled when the page is left; for queries, not for commands that have started.</summary>
    protected CancellationToken Cancellation { get; }

    public void Dispose()
    {
        _cancellation.Cancel();
        _cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Who acts, with the grants of this moment: never kept, as a page stays open for hours. Null when nobody is signed in, or no longer may be.</summary>
    protected Task<Actor?> ActorAsync() => CurrentActor.FindAsync(Cancellation);

    /// <summary>Asks and shows the answer; one that comes after a newer question is dropped.</summary>
    /// <returns>Whether it was shown.</returns>
    protected async Task<bool> LatestAsync<T>(Func<Actor, Task<T>> ask, Action<T> show)
    {
        var mine = ++_questions;
        if (await ActorAsync() is not { } actor)
        {
            return false;
        }

        var answer = await ask(actor);
        if (mine != _questions)
        {
            return false;
        }

        show(answer);
        return true;
    }

    /// <summary>Says for some seconds what happened and what follows from it; a refusal stands beside its button instead.</summary>
    protected void Say(string what)
    {
        // What was said of an earlier act is past.
        Messages.Clear();
        Messages.Add(what, Severity.Success);
    }

    /// <summary>For a form or a dialog that sends: runs the command and, once it is done, says so.</summary>
    protected async Task<Outcome> RunSayingAsync<TCommand>(TCommand command, Func<string> said)
        where TCommand : ICommand
    {
        var outcome = await Commands.RunAsync(command);
        if (outcome is Outcome.Done)
        {
            Say(said());
        }

        return outcome;
    }

    /// <summary>For a dialog: closes it.</summary>
    /// <param name="sent">Whether something was sent, so that the page behind has to be read anew.</param>
    protected void CloseDialog(bool sent) => Dialogs.Close(sent);

    /// <summary>Loads anew whenever the address has changed and this is still the page.</summary>
    protected void WhenAddressChanges(string path, Func<Task> load)
    {
        Location.LocationChanged += OnLocationChanged;
        Cancellation.Register(() => Location.LocationChanged -= OnLocationChanged);

        void OnLocationChanged(object? sender, LocationChangedEventArgs e)
        {
            if (Location.ToAbsoluteUri(Location.Uri).AbsolutePath == path)
            {
                _ = InvokeAsync(load).ContinueWith(
                    task => DispatchExceptionAsync(task.Exception!.InnerException!), Cancellation, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            }
        }
    }
}
