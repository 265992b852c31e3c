using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.SpeakUp;

public sealed partial class ProtectDialog
{
    private ProtectForm _form = new();

    [Inject]
    public required ReportQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid ReportId { get; set; }

    private Task<Outcome> RunAsync() => RunSayingAsync(new ProtectPerson(ReportId, _form.Person!.Id, _form.Part), () => ReportTexts.SaidProtected);
}

public sealed class ProtectForm
{
    public ProtectedPart Part { get; set; } = ProtectedPart.Witness;

    public PersonChoice? Person { get; set; }
}
