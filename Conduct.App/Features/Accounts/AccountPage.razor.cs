using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class AccountPage : ConductPage
{
    private readonly Submission _changing = new();
    private IReadOnlyList<AccountUnit> _units = [];
    private AccountView? _view;
    private bool _loading = true;
    private GrantForm _grant = new();
    private string? _password;
    private bool _linkSent;
    private bool _acting;

    [Inject]
    public required AccountQuery Query { get; init; }

    [Inject]
    public required AccountUnitsQuery Units { get; init; }

    [Parameter]
    public Guid AccountId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        _grant.UnitId = _units is [var first, ..] ? first.Id : Guid.Empty;
        _loading = false;
    }

    private async Task LoadAsync() => (_units, _view) = await ActorAsync() is { } actor
        ? (await Units.ReadAsync(actor, Cancellation), await Query.FindAsync(AccountId, actor, Cancellation))
        : ([], null);

    private Task<Outcome> GrantAsync() => Commands.RunAsync(new GrantRole(AccountId, _grant.Role, _grant.UnitId, _grant.Reason));

    private Task GrantedAsync()
    {
        _grant = new() { Role = _grant.Role, UnitId = _grant.UnitId };
        return LoadAsync();
    }

    private Task RevokeAsync(HeldRole held) => AskAsync(
        AccountTexts.Revoke,
        new($"account/{AccountId}/revoke/{held.Role}", AccountTexts.Reason, AccountTexts.Revoke, AccountDisplay.Format(AccountTexts.RevokeFormat, _view!.Name, AccountDisplay.Of(held)), Grave: true),
        text => Commands.RunAsync(new RevokeRole(AccountId, held.Role, held.UnitId, text)));

    private Task DisableAsync() => AskAsync(
        AccountTexts.Disable,
        new($"account/{AccountId}/disable", AccountTexts.Reason, AccountTexts.Disable, AccountTexts.DisableIntro, Grave: true),
        text => Commands.RunAsync(new DisableAccount(AccountId, text)));

    private Task EnableAsync() => AskAsync(
        AccountTexts.Enable,
        new($"account/{AccountId}/enable", AccountTexts.Reason, AccountTexts.Enable, AccountTexts.EnableIntro),
        text => Commands.RunAsync(new EnableAccount(AccountId, text)));

    private Task AskAsync(string title, ReasonQuestion question, Func<string, Task<Outcome>> send) => OnceAsync(async () =>
    {
        if (await Dialogs.AskReasonAsync(title, question, send))
        {
            await LoadAsync();
        }
    });

    private Task UnlockAsync() => OnceAsync(async () =>
    {
        await _changing.RunAsync(() => Commands.RunAsync(new UnlockAccount(AccountId)));
        await LoadAsync();
    });

    private Task ResetAsync() => OnceAsync(async () =>
    {
        if (!await Dialogs.AskAsync(AccountTexts.Reset, AccountDisplay.Format(AccountTexts.ResetFormat, _view!.Name), AccountTexts.Reset))
        {
            return;
        }

        var generated = InitialPassword.Generate();
        if (await _changing.RunAsync(() => Commands.RunAsync(new ResetPassword(AccountId, generated))))
        {
            (_password, _linkSent) = (generated, false);
        }

        await LoadAsync();
    });

    private Task SendLinkAsync() => OnceAsync(async () =>
    {
        if (await Dialogs.AskAsync(AccountTexts.SendLink, AccountDisplay.Format(AccountTexts.SendLinkFormat, _view!.Name), AccountTexts.SendLink))
        {
            _linkSent = await _changing.RunAsync(() => Commands.RunAsync(new SendPasswordLink(AccountId)));
        }
    });

    // A second click, even in the same moment, neither opens a second dialog nor makes a second password.
    private async Task OnceAsync(Func<Task> act)
    {
        if (_acting)
        {
            return;
        }

        _acting = true;
        try
        {
            await act();
        }
        finally
        {
            _acting = false;
        }
    }
}

public sealed class GrantForm
{
    public Role Role { get; set; } = Role.HrOfficer;

    public Guid UnitId { get; set; }

    public string Reason { get; set; } = "";
}
