using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>How the decision reaches the subject; again when the receipt is not confirmed in the app.</summary>
public sealed partial class ServeDialog
{
    private ServeForm _form = new();

    [Parameter, EditorRequired]
    public required DecisionView Decision { get; set; }

    /// <summary>Decisions on others in the case that wait to be served, too.</summary>
    [Parameter]
    public IReadOnlyList<DecisionView> Others { get; set; } = [];

    [Parameter]
    public bool Again { get; set; }

    private IEnumerable<ServiceMethod> Methods => Enum.GetValues<ServiceMethod>().Where(one => !Again || one != ServiceMethod.InApp);

    private bool NeedsNote => Again || _form.Method is ServiceMethod.RefusedWitnessed or ServiceMethod.RegisteredPost;

    private IEnumerable<DecisionView> Served => (_form.Others ? Others : []).Prepend(Decision);

    protected override void OnInitialized() => _form.Method = Methods.First();

    private async Task<Outcome> RunAsync()
    {
        var outcome = Again
            ? await Commands.RunAsync(new RecordService(Decision.Id, Decision.Version, _form.Method, _form.Note))
            : await Commands.RunAsync(new ServeDecision(Decision.Id, Decision.Version, _form.Method, _form.Note, [.. Served.Skip(1).Select(one => new PickedDecision(one.Id, one.Version))]));
        if (outcome is Outcome.Done)
        {
            Say((Again ? PenaltySaidTexts.ServiceRecordedFormat : PenaltySaidTexts.ServedFormat).With(string.Join(PenaltyTexts.ListSeparator, Served.Select(one => one.SubjectName))));
        }

        return outcome;
    }
}

public sealed class ServeForm
{
    public ServiceMethod Method { get; set; }

    public string Note { get; set; } = "";

    public bool Others { get; set; }
}
