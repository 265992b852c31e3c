using Conduct.App.Platform.Commands;
using Conduct.App.Shell;
using Conduct.Domain.Penalties;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Penalties;

/// <summary>How the decision reaches the subject; again when the receipt is not confirmed in the app.</summary>
public sealed partial class ServeDialog
{
    private readonly Submission _submission = new();
    private ServiceMethod _method;
    private string _note = "";

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public Guid DecisionId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter]
    public bool Again { get; set; }

    private IEnumerable<ServiceMethod> Methods => Enum.GetValues<ServiceMethod>().Where(one => !Again || one != ServiceMethod.InApp);

    private bool NeedsNote => Again || _method is ServiceMethod.RefusedWitnessed or ServiceMethod.RegisteredPost;

    protected override void OnInitialized() => _method = Methods.First();

    private async Task SendAsync()
    {
        var done = await _submission.RunAsync(() => Again
            ? Commands.RunAsync(new RecordService(DecisionId, Version, _method, _note))
            : Commands.RunAsync(new ServeDecision(DecisionId, Version, _method, _note)));
        if (done)
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
