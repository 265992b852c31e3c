using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation.Units;

public sealed partial class UnitPage : ConductPage
{
    private readonly Submission submission = new();
    private IReadOnlyList<UnitLine> parents = [];
    private bool loading = true;
    private bool notFound;
    private int version;
    private string code = "";
    private string name = "";
    private Guid? parentId;

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

        parents = await Tree.ReadAsync(by, Left, Permission.ManageOrganisation);
        parentId = Parent;
        if (UnitId is { } id)
        {
            var unit = await Query.FindAsync(id, by, Left);
            notFound = unit is null;
            (version, code, name, parentId) = (unit?.Version ?? 0, unit?.Code ?? "", unit?.Name ?? "", unit?.ParentId);
        }

        loading = false;
    }

    private async Task SaveAsync()
    {
        var id = UnitId ?? NewId.Next();
        var done = await submission.RunAsync(() => UnitId is null
            ? Commands.RunAsync(new CreateUnit(id, code, name, parentId))
            : Commands.RunAsync(new ChangeUnit(id, version, code, name, parentId)));
        if (done)
        {
            Location.NavigateTo($"/organisation?{OrganisationPage.UnitName}={id}");
        }
    }

    // An ideographic space is not swallowed by the browser.
    private static string Indented(UnitLine unit) => new string('\u3000', unit.Level) + unit.Name;
}
