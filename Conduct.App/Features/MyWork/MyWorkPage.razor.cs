using System.Globalization;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.MyWork;

public sealed partial class MyWorkPage : ConductPage
{
    private MyWorkView? _view;
    private FirstSteps? _firstSteps;

    [Inject]
    public required MyWorkQuery Query { get; init; }

    [Inject]
    public required FirstStepsQuery Beginning { get; init; }

    // An employee without duties has only their own items: a column of names would stay empty.
    private bool HasOthers => _view!.Rows.Any(row => row.Who is not null);

    private string? Subtitle => _view is { Rows.Count: > 0 } ? string.Format(CultureInfo.CurrentCulture, MyWorkTexts.CountFormat, _view.Rows.Count) : null;

    protected override async Task OnInitializedAsync()
    {
        if (await ActorAsync() is { } actor)
        {
            _firstSteps = await Beginning.FindAsync(actor, Cancellation);
            _view = await Query.FindAsync(actor, Cancellation);
        }
    }
}
