using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>What is done in the background for whoever looks, kept up to date while it is open.</summary>
public sealed partial class LongWorkList : ConductPage
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private IReadOnlyList<LongWorkView>? _works;
    private bool _looking;

    [Inject]
    public required LongWorkDesk Desk { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <summary>Of this kind alone: the class name of a <see cref="LongWorkKind"/>.</summary>
    [Parameter]
    public string? Kind { get; set; }

    /// <summary>The last one that was open has ended: what it did can be seen.</summary>
    [Parameter]
    public EventCallback OnEnded { get; set; }

    /// <summary>In place of an empty list.</summary>
    [Parameter]
    public RenderFragment? Nothing { get; set; }

    /// <summary>Looks anew: something was asked for.</summary>
    public async Task RefreshAsync()
    {
        await ReadAsync();
        StateHasChanged();
        if (!_looking && IsAnyOpen)
        {
            _looking = true;
            _ = InvokeAsync(LookOnAsync);
        }
    }

    protected override Task OnInitializedAsync() => RefreshAsync();

    private bool IsAnyOpen => _works?.Any(work => work.IsOpen) == true;

    private async Task LookOnAsync()
    {
        using var timer = new PeriodicTimer(Interval, Clock);
        try
        {
            while (IsAnyOpen && await timer.WaitForNextTickAsync(Cancellation))
            {
                await ReadAsync();
                StateHasChanged();
            }

            await OnEnded.InvokeAsync();
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
        catch (Exception error)
        {
            await DispatchExceptionAsync(error);
        }
        finally
        {
            _looking = false;
        }
    }

    private async Task ReadAsync() => _works = await ActorAsync() is { } actor ? await Desk.FindAsync(actor, Kind, watched: true, Cancellation) : [];
}
