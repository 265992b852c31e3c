using Conduct.App.Platform;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Conduct.App.Features.Accounts;

/// <summary>The passwords of accounts that were just opened, one slip a person, to print and hand over. They are nowhere else, so leaving asks first.</summary>
public sealed partial class PasswordSlips
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<OpenedAccount> Accounts { get; set; }

    /// <summary>Back to the list, once leaving was confirmed.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    public required PageDialogs Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required PublicAddress Site { get; init; }

    private OpenedAccount[] Slips => [.. Accounts.Where(one => one.Password is not null)];

    private string? Address => Site.Of("/")?.ToString();

    private Task PrintAsync() => VisitorsWindow.WhileOpenAsync(() => Script.InvokeVoidAsync("print"));

    private async Task DoneAsync()
    {
        if (await MayLeaveAsync())
        {
            await OnDone.InvokeAsync();
        }
    }

    private async Task AskAsync(LocationChangingContext leaving)
    {
        if (!await MayLeaveAsync())
        {
            leaving.PreventNavigation();
        }
    }

    private async Task<bool> MayLeaveAsync() =>
        Slips.Length == 0 || await Dialogs.AskAsync(AccountTexts.Slips, AccountTexts.SlipsLeave, AccountTexts.SlipsLeaveConfirm);
}
