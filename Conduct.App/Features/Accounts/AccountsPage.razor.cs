using Conduct.App.Platform;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Accounts;

public sealed partial class AccountsPage : ConductPage
{
    public const string RoleName = "role";
    public const string UnitName = "unit";

    private IReadOnlyList<AccountUnit> _units = [];
    private PageResult<AccountLine>? _page;
    private string? _text;

    [Inject]
    public required AccountsQuery Query { get; init; }

    [Inject]
    public required AccountUnitsQuery Units { get; init; }

    [Inject]
    public required StoredTexts Words { get; init; }

    [SupplyParameterFromQuery(Name = RoleName)]
    public string? Role { get; set; }

    [SupplyParameterFromQuery(Name = UnitName)]
    public Guid? Unit { get; set; }

    /// <summary>The words searched for: a name has no business in the address.</summary>
    [SupplyParameterFromQuery(Name = StoredTexts.QueryName)]
    public Guid? TextId { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private Role? Chosen => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : null;

    protected override async Task OnParametersSetAsync()
    {
        _text = await Words.FindTextAsync(TextId, Cancellation);
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
