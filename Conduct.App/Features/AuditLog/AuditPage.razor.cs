using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.AuditLog;

public sealed partial class AuditPage : ConductPage
{
    private AuditAddress _address = new();
    private AuditView? _view;
    private IReadOnlyList<AuditPerson> _people = [];
    private string? _caseNumber;

    [Inject]
    public required AuditQuery Query { get; init; }

    private Uri Here => Location.ToAbsoluteUri(Location.Uri);

    protected override async Task OnInitializedAsync()
    {
        WhenAddressChanges("/audit", LoadAsync);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var wanted = AuditAddress.Parse(Here.Query);
        (_address, _caseNumber) = (wanted, wanted.CaseNumber);
        await LatestAsync(
            async actor => (View: await Query.ReadAsync(wanted, actor, Cancellation), People: await Query.PeopleAsync(actor, Cancellation)),
            found => (_view, _people) = found);
        StateHasChanged();
    }

    // What was typed goes along with every choice: it would be gone otherwise.
    private void Go(AuditAddress to) => Location.NavigateTo((to with
    {
        Before = null,
        CaseNumber = string.IsNullOrWhiteSpace(_caseNumber) ? null : _caseNumber.Trim().ToUpperInvariant(),
    }).ToUrl());

    private static string WhoOf(string name) => name == Actor.System.Name ? AuditTexts.System : name == Actor.Reporter.Name ? AuditTexts.Reporter : name;

    private void FindCase() => Go(_address);

    private static string? Of(ChangeEventArgs e) => e.Value?.ToString() is { Length: > 0 } text ? text : null;
}
