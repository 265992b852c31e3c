using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation;

public sealed partial class EmployeePage : ConductPage
{
    private readonly Guid _newId = NewId.Next();
    private IReadOnlyList<UnitLine> _units = [];
    private EmployeeView? _view;
    private EmployeeForm? _form;
    private bool _loading = true;
    private bool _seesWages;
    private bool _wageSaved;

    [Inject]
    public required EmployeeQuery Query { get; init; }

    [Inject]
    public required UnitTreeQuery Tree { get; init; }

    [Inject]
    public required OrganisationClock Clock { get; init; }

    /// <summary>Null for a new employee.</summary>
    [Parameter]
    public Guid? EmployeeId { get; set; }

    [SupplyParameterFromQuery]
    public Guid? Unit { get; set; }

    private bool MayChange => _view?.MayChange ?? EmployeeId is null;

    private string Back => $"/organisation?{OrganisationPage.UnitName}={_view?.Details.UnitId ?? Unit}";

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _units = await Tree.ReadAsync(actor, Cancellation, Permission.ManageOrganisation);
            await LoadAsync(actor);
        }

        _loading = false;
    }

    private async Task LoadAsync(Actor actor)
    {
        _seesWages = actor.Has(Permission.ReadWages);
        if (EmployeeId is { } id)
        {
            _view = await Query.FindAsync(id, actor, Cancellation);
            _form = _view is null ? null : EmployeeForm.Of(_view);
        }
        else if (actor.Has(Permission.ManageOrganisation))
        {
            _form = new() { UnitId = Unit, EnteredOn = Clock.Today };
        }
    }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        await ActorAsync() is { } actor ? await Query.SuggestAsync(text, actor, Cancellation) : [];

    private Task<Outcome> SendAsync() => _view is null
        ? Commands.RunAsync(new EnterEmployee(_newId, _form!.Details))
        : Commands.RunAsync(new ChangeEmployee(_view.Id, _view.Version, _form!.Details));

    private void Sent() => Location.NavigateTo($"/organisation?{OrganisationPage.UnitName}={_form!.UnitId}");

    private Task<Outcome> SendWageAsync()
    {
        _wageSaved = false;
        return Commands.RunAsync(new ChangeWage(_view!.Id, _view.Version, _form!.WageFen));
    }

    private async Task WageSentAsync()
    {
        _wageSaved = true;
        _form = (await ReloadAsync())?.Form;
    }

    private async Task<(EmployeeForm Form, int Version)?> ReloadAsync()
    {
        _view = EmployeeId is { } id && await ActorAsync() is { } actor ? await Query.FindAsync(id, actor, Cancellation) : null;
        return _view is null ? null : (EmployeeForm.Of(_view), _view.Version);
    }
}
