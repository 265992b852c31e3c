using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class AccountsPage : ConductPage
{
    public const string RoleName = "role";
    public const string UnitName = "unit";

    private IReadOnlyList<AccountUnit> units = [];
    private PageResult<AccountLine>? page;
    private Actor? visitor;
    private string typed = "";

    // A name has no business in the address.
    private string? text;
    private int loads;

    [Inject]
    public required AccountsQuery Query { get; init; }

    [Inject]
    public required AccountUnitsQuery Units { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    [SupplyParameterFromQuery(Name = RoleName)]
    public string? Role { get; set; }

    [SupplyParameterFromQuery(Name = UnitName)]
    public Guid? Unit { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private Role? Chosen => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : null;

    protected override async Task OnParametersSetAsync()
    {
        if (visitor is null)
        {
            visitor = await Visitor.FindAsync(Left);
            units = visitor is null ? [] : await Units.ReadAsync(visitor, Left);
        }

        await LoadAsync();
    }

    private async Task SearchAsync()
    {
        text = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        if (Page is > 1)
        {
            Location.NavigateTo(Location.GetUriWithQueryParameter(Pager.QueryName, (int?)null));
            return;
        }

        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        if (visitor is not null)
        {
            // The latest question wins, whichever answer comes last.
            var mine = ++loads;
            var answer = await Query.ReadAsync(new(Chosen, Unit, text, new(Page ?? 1)), visitor, Left);
            page = mine == loads ? answer : page;
        }
    }

    private void Go(string name, ChangeEventArgs change) => Location.NavigateTo(Location.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        [name] = change.Value?.ToString() is { Length: > 0 } value ? value : null,
        [Pager.QueryName] = null,
    }));
}
