using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Policies;

/// <summary>Whom to ask for how long.</summary>
public sealed partial class AskAcknowledgementDialog
{
    private readonly Submission _submission = new();
    private IReadOnlyList<AskedUnit> _units = [];
    private Guid _unitId;
    private int _days = AcknowledgementCall.UsualDays;

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
        _units = await Visitor.FindAsync() is { } by ? await Query.FindAsync(by, CancellationToken.None) : [];
        _unitId = _units.Count > 0 ? _units[0].Id : default;
    }

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new AskAcknowledgement(PolicyId, Version, VersionId, _unitId, _days))))
        {
            Dialogs.Close(true);
        }
    }

    private void Leave() => Dialogs.Close(_submission.Outcome is not null);
}
