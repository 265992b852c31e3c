using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class NewAccountPage : ConductPage
{
    private readonly Submission _submission = new();
    private Guid _accountId;
    private PersonChoice? _chosen;
    private string _userName = "";
    private string? _password;
    private bool _missing;

    [Inject]
    public required AccountQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        await Visitor.FindAsync(Left) is { } by ? await Query.SuggestAsync(text, by, Left) : [];

    private void Choose(PersonChoice? choice)
    {
        // The staff number is the name that everybody has once; a name typed by hand stays.
        if (choice is not null && (_userName.Length == 0 || _userName == _chosen?.StaffNumber))
        {
            _userName = choice.StaffNumber;
        }

        (_chosen, _missing) = (choice, false);
    }

    private async Task CreateAsync()
    {
        _missing = _chosen is null;
        if (_missing)
        {
            return;
        }

        _accountId = NewId.Next();
        var generated = InitialPassword.Generate();
        var done = await _submission.RunAsync(() => Commands.RunAsync(new CreateAccount(_accountId, _chosen!.Id, _userName, generated)));
        _password = done ? generated : null;
    }

    private void Another() => (_chosen, _userName, _password) = (null, "", null);
}
