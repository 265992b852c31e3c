using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Organisation.Employees;

public sealed partial class EmployeePage : ConductPage
{
    private readonly Submission submission = new();
    private IReadOnlyList<UnitLine> units = [];
    private Actor? visitor;
    private EmployeeView? view;
    private EmployeeForm? form;
    private bool loading = true;
    private bool seesWages;
    private bool wageSaved;

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

    private bool MayChange => view?.MayChange ?? EmployeeId is null;

    private string Back => $"/organisation?{OrganisationPage.UnitName}={view?.Details.UnitId ?? Unit}";

    protected override async Task OnInitializedAsync()
    {
        visitor = await Visitor.FindAsync(Left);
        if (visitor is not null)
        {
            seesWages = visitor.Has(Permission.ReadWages);
            units = await Tree.ReadAsync(visitor, Left, Permission.ManageOrganisation);
            await LoadAsync(visitor);
        }

        loading = false;
    }

    private async Task LoadAsync(Actor by)
    {
        if (EmployeeId is { } id)
        {
            view = await Query.FindAsync(id, by, Left);
            form = view is null ? null : EmployeeForm.Of(view);
        }
        else if (by.Has(Permission.ManageOrganisation))
        {
            form = new() { UnitId = Unit, EnteredOn = Clock.Today };
        }
    }

    private async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text) =>
        visitor is null ? [] : await Query.SuggestAsync(text, visitor, Left);

    private async Task SaveAsync()
    {
        var id = EmployeeId ?? NewId.Next();
        if (await submission.RunAsync(() => SendAsync(id)))
        {
            Location.NavigateTo($"/organisation?{OrganisationPage.UnitName}={form!.UnitId}");
        }
    }

    private Task<Outcome> SendAsync(Guid id) => view is null
        ? Commands.RunAsync(new EnterEmployee(id, form!.Details))
        : Commands.RunAsync(new ChangeEmployee(id, view.Version, form!.Details));

    private async Task SaveWageAsync()
    {
        wageSaved = await submission.RunAsync(() => Commands.RunAsync(new ChangeWage(view!.Id, view.Version, form!.WageFen)));
        if (wageSaved)
        {
            await LoadAsync(visitor!);
        }
    }
}
