using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class NewAccountPage : ConductPage
{
    private readonly Submission submission = new();
    private Guid accountId;
    private PersonChoice? chosen;
    private string userName = "";
    private string? password;
    private bool missing;

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
        if (choice is not null && (userName.Length == 0 || userName == chosen?.StaffNumber))
        {
            userName = choice.StaffNumber;
        }

        (chosen, missing) = (choice, false);
    }

    private async Task CreateAsync()
    {
        missing = chosen is null;
        if (missing)
        {
            return;
        }

        accountId = NewId.Next();
        var generated = InitialPassword.Generate();
        var done = await submission.RunAsync(() => Commands.RunAsync(new CreateAccount(accountId, chosen!.Id, userName, generated)));
        password = done ? generated : null;
    }

    private void Another() => (chosen, userName, password) = (null, "", null);
}
