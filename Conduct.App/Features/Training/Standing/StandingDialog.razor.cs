using Conduct.App.Features.Training.Assign;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Conduct.App.Features.Training.Standing;

public sealed partial class StandingDialog
{
    private const int DefaultJoinedWithin = 60;

    private readonly Submission submission = new();
    private AssignChoices? choices;
    private StandingAudience audience = StandingAudience.NewJoiners;
    private Guid? unit;
    private string? post;
    private int? joined = DefaultJoinedWithin;
    private int? days = TrainingAssignment.DefaultDays;

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
        choices = await Visitor.FindAsync() is { } by ? await Query.ReadAsync(by, CancellationToken.None) : null;

    private async Task SendAsync()
    {
        if (await submission.RunAsync(() => Commands.RunAsync(new MakeStanding(NewId.Next(), CourseId, audience, unit, post, joined, days ?? 0))))
        {
            Dialogs.Close(true);
        }
    }
}
