using Conduct.App.Platform.Commands;
using Conduct.Domain.Policies;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Policies;

/// <summary>Whom to ask for how long.</summary>
public sealed partial class AskAcknowledgementDialog
{
    private AskAcknowledgementForm _form = new();
    private IReadOnlyList<AskedUnit>? _units;

    [Inject]
    public required AskedUnitsQuery Query { get; init; }

    [Parameter, EditorRequired]
    public Guid PolicyId { get; set; }

    [Parameter, EditorRequired]
    public int Version { get; set; }

    [Parameter, EditorRequired]
    public Guid VersionId { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var units = await ActorAsync() is { } actor ? await Query.FindAsync(actor, Cancellation) : [];
        _form.UnitId = units is [var first, ..] ? first.Id : Guid.Empty;
        _units = units;
    }

    private Task<Outcome> RunAsync() => Commands.RunAsync(new AskAcknowledgement(PolicyId, Version, VersionId, _form.UnitId, _form.Days));
}

public sealed class AskAcknowledgementForm
{
    public Guid UnitId { get; set; }

    public int Days { get; set; } = AcknowledgementCall.UsualDays;
}
