using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Accounts;

public sealed partial class AccountPage : ConductPage
{
    private readonly Submission _granting = new();
    private readonly Submission _changing = new();
    private IReadOnlyList<AccountUnit> _units = [];
    private AccountView? _view;
    private bool _loading = true;
    private Role _role = Role.HrOfficer;
    private Guid _unitId;
    private string _reason = "";
    private string? _password;

    [Inject]
    public required AccountQuery Query { get; init; }

    [Inject]
    public required AccountUnitsQuery Units { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter]
    public Guid AccountId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.FindAsync(Left) is { } by)
        {
            _units = await Units.ReadAsync(by, Left);
            _unitId = _units is [var first, ..] ? first.Id : Guid.Empty;
        }

        await LoadAsync();
        _loading = false;
    }

    private async Task LoadAsync() => _view = await Visitor.FindAsync(Left) is { } by ? await Query.FindAsync(AccountId, by, Left) : null;

    private async Task GrantAsync()
    {
        if (await _granting.RunAsync(() => Commands.RunAsync(new GrantRole(AccountId, _role, _unitId, _reason))))
        {
            _reason = "";
            await LoadAsync();
        }
    }

    private Task RevokeAsync(HeldRole held) => AskAsync(
        AccountTexts.Revoke,
        new(AccountTexts.Reason, AccountTexts.Revoke, AccountDisplay.Format(AccountTexts.RevokeFormat, _view!.Name, AccountDisplay.Of(held)), Grave: true),
        text => Commands.RunAsync(new RevokeRole(AccountId, held.Role, held.UnitId, text)));

    private Task DisableAsync() => AskAsync(
        AccountTexts.Disable,
        new(AccountTexts.Reason, AccountTexts.Disable, AccountTexts.DisableIntro, Grave: true),
        text => Commands.RunAsync(new DisableAccount(AccountId, text)));

    private Task EnableAsync() => AskAsync(
        AccountTexts.Enable,
        new(AccountTexts.Reason, AccountTexts.Enable, AccountTexts.EnableIntro),
        text => Commands.RunAsync(new EnableAccount(AccountId, text)));

    private async Task AskAsync(string title, ReasonQuestion question, Func<string, Task<Outcome>> send)
    {
        if (await Dialogs.AskReasonAsync(title, question, send))
        {
            await LoadAsync();
        }
    }

    private async Task UnlockAsync()
    {
        await _changing.RunAsync(() => Commands.RunAsync(new UnlockAccount(AccountId)));
        await LoadAsync();
    }

    private async Task ResetAsync()
    {
        if (!await Dialogs.AskAsync(AccountTexts.Reset, AccountDisplay.Format(AccountTexts.ResetFormat, _view!.Name), AccountTexts.Reset))
        {
            return;
        }

        var generated = InitialPassword.Generate();
        var done = await _changing.RunAsync(() => Commands.RunAsync(new ResetPassword(AccountId, generated)));
        _password = done ? generated : null;
        await LoadAsync();
    }
}
