using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training;

public sealed partial class StandingDialog
{
    private const int DefaultJoinedWithin = 60;

    private readonly Submission _submission = new();
    private AssignChoices? _choices;
    private StandingAudience _audience = StandingAudience.NewJoiners;
    private Guid? _unit;
    private string? _post;
    private int? _joined = DefaultJoinedWithin;
    private int? _days = TrainingAssignment.DefaultDays;

    [Inject]
    public required AssignQuery Query { get; init; }

    [Inject]
    public required CurrentActor Visitor { get; init; }

    [Inject]
    public required CommandRunner Commands { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public Guid CourseId { get; set; }

    protected override async Task OnInitializedAsync() =>
        _choices = await Visitor.FindAsync() is { } by ? await Query.ReadAsync(by, CancellationToken.None) : null;

    private async Task SendAsync()
    {
        if (await _submission.RunAsync(() => Commands.RunAsync(new MakeStanding(NewId.Next(), CourseId, _audience, _unit, _post, _joined, _days ?? 0))))
        {
            Dialogs.Close(true);
        }
    }
}
