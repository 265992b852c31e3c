using Conduct.App.Platform.Commands;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Penalties;

/// <summary>How the decision reaches the subject; again when the receipt is not confirmed in the app.</summary>
public sealed partial class ServeDialog
{
    private ServeForm _form = new();

    [Parameter, EditorRequired]
    public Guid DecisionId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter]
    public bool Again { get; set; }

    private IEnumerable<ServiceMethod> Methods => Enum.GetValues<ServiceMethod>().Where(one => !Again || one != ServiceMethod.InApp);

    private bool NeedsNote => Again || _form.Method is ServiceMethod.RefusedWitnessed or ServiceMethod.RegisteredPost;

    protected override void OnInitialized() => _form.Method = Methods.First();

    private Task<Outcome> RunAsync() => Again
        ? Commands.RunAsync(new RecordService(DecisionId, Version, _form.Method, _form.Note))
        : Commands.RunAsync(new ServeDecision(DecisionId, Version, _form.Method, _form.Note));
}

public sealed class ServeForm
{
    public ServiceMethod Method { get; set; }

    public string Note { get; set; } = "";
}
