using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Conduct.App.Features.Training;

public sealed partial class MatrixPage : ConductPage
{
    private MatrixFilter _filter = new();
    private MatrixView? _view;
    private MatrixPurpose _purpose;

    [Inject]
    public required MatrixQuery Query { get; init; }

    // Every parameter of the address, so that the page follows it.
    [SupplyParameterFromQuery]
    public Guid? Unit { get; set; }

    [SupplyParameterFromQuery]
    public string? Category { get; set; }

    [SupplyParameterFromQuery]
    public Guid? Course { get; set; }

    [SupplyParameterFromQuery]
    public string? Overdue { get; set; }

    private string WorkbookLink => QueryHelpers.AddQueryString(MatrixAddress.Workbook + Location.ToAbsoluteUri(Location.Uri).Query, MatrixAddress.PurposeName, _purpose.ToString());

    protected override async Task OnParametersSetAsync()
    {
        _filter = MatrixAddress.Parse(Location.ToAbsoluteUri(Location.Uri).Query);
        if (await ActorAsync() is { } actor)
        {
            _view = await Query.ReadAsync(_filter, actor, Cancellation);
        }
    }

    private string LinkTo(Guid unit) => Location.GetUriWithQueryParameter("unit", unit);
}
