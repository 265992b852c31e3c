using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class NewAccountPage : ConductPage
{
    private Guid _accountId;
    private NewAccountForm _form = new();
    private string? _generated;
    private string? _password;
    private bool _missing;

    [Inject]
    public required AccountQuery Query { get; init; }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        await ActorAsync() is { } actor ? await Query.SuggestAsync(text, actor, Cancellation) : [];

    private void Choose(PersonChoice? choice)
    {
        // The staff number is the name that everybody has once; a name typed by hand stays.
        if (choice is not null && (_form.UserName.Length == 0 || _form.UserName == _form.Employee?.StaffNumber))
        {
            _form.UserName = choice.StaffNumber;
        }

        (_form.Employee, _missing) = (choice, false);
    }

    private Task<bool> ReadyAsync()
    {
        _missing = _form.Employee is null;
        return Task.FromResult(!_missing);
    }

    // A second click, before the page shows the first one's password, must not make another that nobody has.
    private async Task<Outcome> RunAsync()
    {
        if (_generated is not null)
        {
            return new Outcome.Done();
        }

        var (id, generated) = (NewId.Next(), InitialPassword.Generate());
        var outcome = await Commands.RunAsync(new CreateAccount(id, _form.Employee!.Id, _form.UserName, generated));
        if (outcome is Outcome.Done)
        {
            (_accountId, _generated) = (id, generated);
        }

        return outcome;
    }

    private void Sent() => _password = _generated;

    private void Another() => (_form, _password, _generated) = (new(), null, null);
}

public sealed class NewAccountForm
{
    public PersonChoice? Employee { get; set; }

    public string UserName { get; set; } = "";
}
