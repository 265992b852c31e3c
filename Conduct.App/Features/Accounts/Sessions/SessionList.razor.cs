using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

/// <summary>Where an account is signed in: one's own, to end what one does not know, or one that the visitor looks after.</summary>
public sealed partial class SessionList : ConductPage
{
    private readonly Submission _ending = new();
    private IReadOnlyList<SessionLine>? _lines;
    private Guid? _here;

    [Inject]
    public required SessionsQuery Query { get; init; }

    /// <summary>Null for the visitor's own.</summary>
    [Parameter]
    public Guid? AccountId { get; set; }

    /// <summary>Name of whose account it is.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    private bool IsOwn => AccountId is null;

    protected override async Task OnInitializedAsync()
    {
        _here = await CurrentActor.SessionAsync();
        await LoadAsync();
    }

    private async Task LoadAsync() => _lines = await ActorAsync() is { } actor ? await Query.ReadAsync(AccountId ?? actor.AccountId, actor, Cancellation) : [];

    private static string NameOf(SessionLine line) => line.Browser.Length > 0 ? line.Browser : AccountTexts.SessionUnknown;

    private Task EndAsync(SessionLine line) => RunAsync(
        () => AccountId is { } account ? Commands.RunAsync(new EndSessionsOf(account, line.Id)) : Commands.RunAsync(new EndSession(line.Id)), AccountTexts.SaidSessionEnded);

    private async Task EndAllAsync()
    {
        if (AccountId is not { } account)
        {
            await RunAsync(() => Commands.RunAsync(new EndOtherSessions(_here ?? Guid.Empty)), AccountTexts.SaidSessionsEnded);
        }
        else if (await Dialogs.AskAsync(AccountTexts.SessionsEndAll, AccountDisplay.Format(AccountTexts.SessionsEndAllFormat, Name), AccountTexts.SessionsEndAll))
        {
            await RunAsync(() => Commands.RunAsync(new EndSessionsOf(account, null)), AccountTexts.SaidSessionsEnded);
        }
    }

    private async Task RunAsync(Func<Task<Outcome>> end, string said)
    {
        if (await _ending.RunAsync(end))
        {
            Say(said);
        }

        await LoadAsync();
    }
}
