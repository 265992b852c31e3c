using Conduct.App.Platform;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.App.Shell.Words;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation;

public sealed partial class OrganisationPage : ConductPage
{
    public const string UnitName = "unit";
    public const string LeaversName = "leavers";
    public const string WithoutMailName = "nomail";

    private IReadOnlyList<UnitLine>? _units;
    private PageResult<EmployeeLine>? _page;
    private bool _manages;
    private string? _text;

    [Inject]
    public required UnitTreeQuery Tree { get; init; }

    [Inject]
    public required EmployeesQuery Query { get; init; }

    [Inject]
    public required StoredTexts Words { get; init; }

    [SupplyParameterFromQuery(Name = UnitName)]
    public Guid? Unit { get; set; }

    [SupplyParameterFromQuery(Name = LeaversName)]
    public bool Leavers { get; set; }

    [SupplyParameterFromQuery(Name = WithoutMailName)]
    public bool WithoutMail { get; set; }

    [SupplyParameterFromQuery(Name = SortHeader.QueryName)]
    public string? Sort { get; set; }

    /// <summary>The words searched for: a name has no business in the address.</summary>
    [SupplyParameterFromQuery(Name = StoredTexts.QueryName)]
    public Guid? TextId { get; set; }

    [SupplyParameterFromQuery(Name = Pager.QueryName)]
    public int? Page { get; set; }

    private UnitLine? Chosen => _units?.FirstOrDefault(unit => unit.Id == Unit) ?? (_units is [var only, ..] ? only : null);

    private string NewUnitLink => $"/organisation/units/new?parent={Chosen?.Id}";

    private string NewEmployeeLink => $"/organisation/employees/new?unit={Chosen?.Id}";

    protected override async Task OnParametersSetAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        _manages = actor.Has(Permission.ManageOrganisation);
        _units = await Tree.ReadAsync(actor, Cancellation);
        _text = await Words.FindTextAsync(TextId, Cancellation);
        await LoadAsync();
    }

    private async Task LoadAsync() => await LatestAsync(actor => Query.ReadAsync(new(Chosen?.Id, _text, Leavers, Sort, new(Page ?? 1)) { WithoutMail = WithoutMail }, actor, Cancellation), page => _page = page);

    private string LinkTo(bool leavers, bool withoutMail = false) => Location.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [LeaversName] = leavers ? true : null, [WithoutMailName] = withoutMail ? true : null, [Pager.QueryName] = null });
}
