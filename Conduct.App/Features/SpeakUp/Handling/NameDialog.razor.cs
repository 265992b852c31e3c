using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

public sealed partial class NameDialog
{
    private PersonForm _form = new();

    [Inject]
    public required ReportQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid ReportId { get; set; }

    private Task<Outcome> RunAsync() => RunSayingAsync(new NameInReport(ReportId, _form.Person!.Id), () => ReportTexts.SaidNamedFormat.With(_form.Person.Name));
}

public sealed class PersonForm
{
    public PersonChoice? Person { get; set; }
}
