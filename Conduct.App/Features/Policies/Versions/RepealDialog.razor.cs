using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>The version ends without another one.</summary>
public sealed partial class RepealDialog
{
    private ProcessForm _form = new();

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public Guid VersionId { get; set; }

    protected override void OnInitialized() => _form.On = Clock.Today;

    private Task<Outcome> RunAsync() => _form.On is not { } on ? Task.FromResult<Outcome>(new Outcome.Refused(CatalogueRules.DayMissing, []))
        : RunSayingAsync(new RepealPolicy(VersionId, on, _form.Description), () => PolicyDisplay.Format(CatalogueTexts.SaidRepealedFormat, on));
}
