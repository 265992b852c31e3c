using Conduct.App.Shell;
using Conduct.App.Shell.Sections;
using Conduct.Domain.Cases;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Cases;

public sealed partial class CasePage : ConductPage
{
    private CaseView? _view;
    private bool _loading = true;
    private Guid _shown;
    private int _round;

    [Inject]
    public required CaseQuery Query { get; init; }

    [Parameter]
    public Guid CaseFileId { get; set; }

    [SupplyParameterFromQuery(Name = CaseSection.QueryName)]
    public string? Tab { get; set; }

    private CaseSection Current => CaseSection.Of(Tab);

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != CaseFileId)
        {
            (_shown, _loading) = (CaseFileId, true);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        _view = await ActorAsync() is { } actor ? await Query.FindAsync(CaseFileId, actor, Cancellation) : null;
        _loading = false;
        if (_view is { Status: CaseStatus.Draft })
        {
            Location.NavigateTo($"/cases/{CaseFileId}/draft", replace: true);
        }
    }

    /// <summary>After a move of the whole case the open tab starts anew.</summary>
    private Task ChangedAsync()
    {
        _round++;
        return LoadAsync();
    }
}
