using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Policies.Acknowledgements;

/// <summary>Whom to ask for how long.</summary>
public sealed partial class AskAcknowledgementDialog
{
    private readonly Submission submission = new();
    private IReadOnlyList<AskedUnit> units = [];
    private Guid unitId;
    private int days = AcknowledgementCall.UsualDays;

    [Inject]
    public required AskedUnitsQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public Guid PolicyId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter, EditorRequired]
    public Guid VersionId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        units = await Visitor.FindAsync() is { } by ? await Query.FindAsync(by, CancellationToken.None) : [];
        unitId = units.Count > 0 ? units[0].Id : default;
    }

    private async Task SendAsync()
    {
        if (await submission.RunAsync(() => Commands.RunAsync(new AskAcknowledgement(PolicyId, Version, VersionId, unitId, days))))
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(submission.Outcome is not null);
}
