using Conduct.App.Platform;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class AccountsPage : ConductPage
{
    public const string RoleName = "role";
    public const string UnitName = "unit";

    private IReadOnlyList<AccountUnit> _units = [];
    private PageResult<AccountLine>? _page;
    private string _typed = "";

    // A name has no business in the address.
    private string? _text;

    [Inject]
    public required AccountsQuery Query { get; init; }

    [Inject]
    public required AccountUnitsQuery Units { get; init; }

    [SupplyParameterFromQuery(Name = RoleName)]
    public string? Role { get; set; }

    [SupplyParameterFromQuery(Name = UnitName)]
    public Guid? Unit { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private Role? Chosen => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : null;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task SearchAsync()
    {
        _text = string.IsNullOrWhiteSpace(_typed) ? null : _typed.Trim();
        if (Page is > 1)
        {
            Location.NavigateTo(Location.GetUriWithQueryParameter(Pager.QueryName, (int?)null));
            return;
        }

        await LoadAsync();
    }

    private async Task LoadAsync() => await LatestAsync(
        async actor => (Units: await Units.ReadAsync(actor, Cancellation), Page: await Query.ReadAsync(new(Chosen, Unit, _text, new(Page ?? 1)), actor, Cancellation)),
        found => (_units, _page) = found);

    private void Go(string name, ChangeEventArgs change) => Location.NavigateTo(Location.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        [name] = change.Value?.ToString() is { Length: > 0 } value ? value : null,
        [Pager.QueryName] = null,
    }));
}
