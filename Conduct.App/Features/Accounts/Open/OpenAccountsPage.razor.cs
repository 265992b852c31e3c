using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

/// <summary>Opens accounts for many people at once, from the roster.</summary>
public sealed partial class OpenAccountsPage : ConductPage
{
    private readonly Submission _opening = new();
    private readonly HashSet<Guid> _chosen = [];
    private IReadOnlyList<AccountUnit> _units = [];
    private PeopleWithoutAccount? _found;
    private IReadOnlyList<OpenedAccount>? _opened;
    private bool _invite;
    private int _made;

    [Inject]
    public required PeopleWithoutAccountQuery Query { get; init; }

    [Inject]
    public required AccountUnitsQuery Units { get; init; }

    [Inject]
    public required NewPasswords Passwords { get; init; }

    [SupplyParameterFromQuery(Name = AccountsPage.UnitName)]
    public Guid? Unit { get; set; }

    private PersonWithoutAccount[] Chosen => [.. (_found?.People ?? []).Where(person => _chosen.Contains(person.EmployeeId))];

    private IEnumerable<PersonWithoutAccount> ToPrint => Chosen.Where(person => !Invites(person));

    private string Summary => _invite && Query.Invites
        ? AccountDisplay.Format(AccountTexts.OpenSummaryMailFormat, _chosen.Count, Chosen.Count(Invites), ToPrint.Count())
        : AccountDisplay.Format(AccountTexts.OpenSummaryFormat, _chosen.Count);

    protected override async Task OnParametersSetAsync()
    {
        if (_found is null && await ActorAsync() is { } actor)
        {
            (_units, _invite) = (await Units.ReadAsync(actor, Cancellation), Query.Invites);
        }

        // Passwords on the page are not replaced by a list, whatever happens to the address.
        if (_opened is null)
        {
            await LoadAsync();
        }
    }

    private Task<bool> LoadAsync() => LatestAsync(actor => Query.FindAsync(Unit, actor, Cancellation), found =>
    {
        _found = found;
        _chosen.IntersectWith(found.People.Select(person => person.EmployeeId));
    });

    private void Go(ChangeEventArgs change) =>
        Location.NavigateTo(Location.GetUriWithQueryParameter(AccountsPage.UnitName, Guid.TryParse(change.Value?.ToString(), out var unit) ? unit : null));

    private bool Invites(PersonWithoutAccount person) => _invite && Query.Invites && person.HasEmail;

    // A second click runs into the first one's: nothing is made twice, and the first one's passwords stay.
    private async Task OpenAsync()
    {
        IReadOnlyList<OpenedAccount> opened = [];
        if (_opened is null && await _opening.RunAsync(async () => await SendAsync(opened = await MakeAsync(Chosen))))
        {
            _opened = opened;
            _chosen.Clear();
        }
        else if (_opened is null && !_opening.Busy)
        {
            await LoadAsync();
        }
    }

    private async Task<IReadOnlyList<OpenedAccount>> MakeAsync(PersonWithoutAccount[] people)
    {
        _made = 0;
        var passwords = new Queue<NewPassword>(await Passwords.MakeAsync(people.Count(person => !Invites(person)), made => InvokeAsync(() => Report(made)), Cancellation));
        return [.. people.Select(person => new OpenedAccount(person, Invites(person) ? null : passwords.Dequeue()))];
    }

    private Task<Outcome> SendAsync(IReadOnlyList<OpenedAccount> opened) =>
        Commands.RunAsync(new OpenAccounts([.. opened.Select(one => new AccountToOpen(NewId.Next(), one.Person.EmployeeId, one.Password?.Hash))]));

    private void Report(int made)
    {
        _made = Math.Max(_made, made);
        StateHasChanged();
    }

    private async Task NextAsync()
    {
        _opened = null;
        await LoadAsync();
    }
}
