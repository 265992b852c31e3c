using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>From which day the published version counts.</summary>
public sealed partial class StartDialog
{
    private ProcessForm _form = new();

    [Inject]
    public required OrganisationClock Clock { get; init; }

    [Parameter, EditorRequired]
    public Guid VersionId { get; set; }

    [Parameter]
    public DateOnly? Planned { get; set; }

    protected override void OnInitialized() => _form.On = Planned ?? Clock.Today;

    private Task<Outcome> RunAsync() => _form.On is not { } on ? Task.FromResult<Outcome>(new Outcome.Refused(CatalogueRules.DayMissing, []))
        : RunSayingAsync(new PutPolicyInForce(VersionId, on), () => PolicyDisplay.Format(on > Clock.Today ? CatalogueTexts.SaidPlannedFormat : CatalogueTexts.SaidInForceFormat, on));
}
