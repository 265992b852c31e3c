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
    private readonly Submission granting = new();
    private readonly Submission changing = new();
    private IReadOnlyList<AccountUnit> units = [];
    private AccountView? view;
    private bool loading = true;
    private Role role = Role.HrOfficer;
    private Guid unitId;
    private string reason = "";
    private string? password;

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
            units = await Units.ReadAsync(by, Left);
            unitId = units is [var first, ..] ? first.Id : Guid.Empty;
        }

        await LoadAsync();
        loading = false;
    }

    private async Task LoadAsync() => view = await Visitor.FindAsync(Left) is { } by ? await Query.FindAsync(AccountId, by, Left) : null;

    private async Task GrantAsync()
    {
        if (await granting.RunAsync(() => Commands.RunAsync(new GrantRole(AccountId, role, unitId, reason))))
        {
            reason = "";
            await LoadAsync();
        }
    }

    private Task RevokeAsync(HeldRole held) => AskAsync(
        AccountTexts.Revoke,
        new(AccountTexts.Reason, AccountTexts.Revoke, AccountWords.Format(AccountTexts.RevokeFormat, view!.Name, AccountWords.Of(held)), Grave: true),
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
        await changing.RunAsync(() => Commands.RunAsync(new UnlockAccount(AccountId)));
        await LoadAsync();
    }

    private async Task ResetAsync()
    {
        if (!await Dialogs.AskAsync(AccountTexts.Reset, AccountWords.Format(AccountTexts.ResetFormat, view!.Name), AccountTexts.Reset))
        {
            return;
        }

        var generated = InitialPassword.Generate();
        var done = await changing.RunAsync(() => Commands.RunAsync(new ResetPassword(AccountId, generated)));
        password = done ? generated : null;
        await LoadAsync();
    }
}
