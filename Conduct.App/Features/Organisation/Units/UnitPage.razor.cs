using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation;

public sealed partial class UnitPage : ConductPage
{
    private readonly Submission _submission = new();
    private IReadOnlyList<UnitLine> _parents = [];
    private bool _loading = true;
    private bool _notFound;
    private int _version;
    private string _code = "";
    private string _name = "";
    private Guid? _parentId;

    [Inject]
    public required UnitQuery Query { get; init; }

    [Inject]
    public required UnitTreeQuery Tree { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    /// <summary>Null for a new unit.</summary>
    [Parameter]
    public Guid? UnitId { get; set; }

    /// <summary>Where a new unit is to hang.</summary>
    [SupplyParameterFromQuery]
    public Guid? Parent { get; set; }

    private string Back => $"/organisation?{OrganisationPage.UnitName}={UnitId ?? Parent}";

    protected override async Task OnInitializedAsync()
    {
        if (await Visitor.FindAsync(Left) is not { } by)
        {
            return;
        }

        _parents = await Tree.ReadAsync(by, Left, Permission.ManageOrganisation);
        _parentId = Parent;
        if (UnitId is { } id)
        {
            var unit = await Query.FindAsync(id, by, Left);
            _notFound = unit is null;
            (_version, _code, _name, _parentId) = (unit?.Version ?? 0, unit?.Code ?? "", unit?.Name ?? "", unit?.ParentId);
        }

        _loading = false;
    }

    private async Task SaveAsync()
    {
        var id = UnitId ?? NewId.Next();
        var done = await _submission.RunAsync(() => UnitId is null
            ? Commands.RunAsync(new CreateUnit(id, _code, _name, _parentId))
            : Commands.RunAsync(new ChangeUnit(id, _version, _code, _name, _parentId)));
        if (done)
        {
            Location.NavigateTo($"/organisation?{OrganisationPage.UnitName}={id}");
        }
    }

    // An ideographic space is not swallowed by the browser.
    private static string Indented(UnitLine unit) => new string('\u3000', unit.Level) + unit.Name;
}
