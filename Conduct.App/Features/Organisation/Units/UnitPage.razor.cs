using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation;

public sealed partial class UnitPage : ConductPage
{
    private readonly Guid _newId = NewId.Next();
    private IReadOnlyList<UnitLine> _parents = [];
    private bool _loading = true;
    private bool _notFound;
    private int _version;
    private string _name = "";
    private UnitForm _form = new();

    [Inject]
    public required UnitQuery Query { get; init; }

    [Inject]
    public required UnitTreeQuery Tree { get; init; }

    /// <summary>Null for a new unit.</summary>
    [Parameter]
    public Guid? UnitId { get; set; }

    /// <summary>Where a new unit is to hang.</summary>
    [SupplyParameterFromQuery]
    public Guid? Parent { get; set; }

    private string Back => $"/organisation?{OrganisationPage.UnitName}={UnitId ?? Parent}";

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is not { } actor)
        {
            return;
        }

        _parents = await Tree.ReadAsync(actor, Cancellation, Permission.ManageOrganisation);
        _form.ParentId = Parent;
        if (UnitId is not null)
        {
            var unit = await ReloadAsync();
            (_notFound, _form) = (unit is null, unit?.Form ?? _form);
        }

        _loading = false;
    }

    private async Task<(UnitForm Form, int Version)?> ReloadAsync()
    {
        if (await ActorAsync() is not { } actor || await Query.FindAsync(UnitId!.Value, actor, Cancellation) is not { } unit)
        {
            return null;
        }

        (_version, _name) = (unit.Version, unit.Name);
        return (new() { Code = unit.Code, Name = unit.Name, ParentId = unit.ParentId, Place = unit.Place }, unit.Version);
    }

    private Task<Outcome> RunAsync() => UnitId is { } id
        ? Commands.RunAsync(new ChangeUnit(id, _version, _form.Code, _form.Name, _form.ParentId, _form.Place))
        : Commands.RunAsync(new CreateUnit(_newId, _form.Code, _form.Name, _form.ParentId, _form.Place));

    private void Sent() => Location.NavigateTo($"/organisation?{OrganisationPage.UnitName}={UnitId ?? _newId}");

    // An ideographic space is not swallowed by the browser.
    private static string Indented(UnitLine unit) => new string('\u3000', unit.Level) + unit.Name;
}

public sealed class UnitForm
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public Guid? ParentId { get; set; }

    public string? Place { get; set; }
}
