using Conduct.App.Jobs;
using Conduct.App.Shell;
using Conduct.App.Shell.Forms;
using Microsoft.AspNetCore.Components;

namespace Conduct.App.Features.Jobs;

/// <summary>One job with its runs, and what an administrator can do about it.</summary>
public sealed partial class JobCard
{
    private readonly Submission _submission = new();
    private bool _started;

    [Parameter, EditorRequired]
    public required JobView Job { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private async Task RunAsync()
    {
        _started = await _submission.RunAsync(() => Commands.RunAsync(new RunJobNow(Job.Name)));
        await OnChanged.InvokeAsync();
    }

    private async Task PauseAsync()
    {
        _started = false;
        var question = new ReasonQuestion($"job/{Job.Name}/pause", JobTexts.Reason, JobTexts.Pause, JobTexts.PauseIntro, JobTexts.PauseHint, Grave: true);
        if (await Dialogs.AskReasonAsync(JobDisplay.Format(JobTexts.PauseTitleFormat, JobNames.Of(Job.Name)), question, reason => Commands.RunAsync(new PauseJob(Job.Name, reason))))
        {
            await OnChanged.InvokeAsync();
        }
    }

    private async Task ResumeAsync()
    {
        await _submission.RunAsync(() => Commands.RunAsync(new ResumeJob(Job.Name)));
        await OnChanged.InvokeAsync();
    }
}
