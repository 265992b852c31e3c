using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation;

public sealed partial class EmployeePage : ConductPage
{
    private readonly Submission _submission = new();
    private IReadOnlyList<UnitLine> _units = [];
    private Actor? _visitor;
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

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required NavigationManager Location { get; init; }

    /// <summary>Null for a new employee.</summary>
    [Parameter]
    public Guid? EmployeeId { get; set; }

    [SupplyParameterFromQuery]
    public Guid? Unit { get; set; }

    private bool MayChange => _view?.MayChange ?? EmployeeId is null;

    private string Back => $"/organisation?{OrganisationPage.UnitName}={_view?.Details.UnitId ?? Unit}";

    protected override async Task OnInitializedAsync()
    {
        _visitor = await Visitor.FindAsync(Left);
        if (_visitor is not null)
        {
            _seesWages = _visitor.Has(Permission.ReadWages);
            _units = await Tree.ReadAsync(_visitor, Left, Permission.ManageOrganisation);
            await LoadAsync(_visitor);
        }

        _loading = false;
    }

    private async Task LoadAsync(Actor by)
    {
        if (EmployeeId is { } id)
        {
            _view = await Query.FindAsync(id, by, Left);
            _form = _view is null ? null : EmployeeForm.Of(_view);
        }
        else if (by.Has(Permission.ManageOrganisation))
        {
            _form = new() { UnitId = Unit, EnteredOn = Clock.Today };
        }
    }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        _visitor is null ? [] : await Query.SuggestAsync(text, _visitor, Left);

    private async Task SaveAsync()
    {
        var id = EmployeeId ?? NewId.Next();
        if (await _submission.RunAsync(() => SendAsync(id)))
        {
            Location.NavigateTo($"/organisation?{OrganisationPage.UnitName}={_form!.UnitId}");
        }
    }

    private Task<Outcome> SendAsync(Guid id) => _view is null
        ? Commands.RunAsync(new EnterEmployee(id, _form!.Details))
        : Commands.RunAsync(new ChangeEmployee(id, _view.Version, _form!.Details));

    private async Task SaveWageAsync()
    {
        _wageSaved = await _submission.RunAsync(() => Commands.RunAsync(new ChangeWage(_view!.Id, _view.Version, _form!.WageFen)));
        if (_wageSaved)
        {
            await LoadAsync(_visitor!);
        }
    }
}
