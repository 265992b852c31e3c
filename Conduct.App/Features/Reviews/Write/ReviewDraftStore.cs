using System.Globalization;
using Conduct.App.Platform.Commands;
using Conduct.App.Shell.Forms;

namespace Conduct.App.Features.Reviews;

/// <summary>What is written of a review is kept in the review itself, at its version.</summary>
/// <param name="review">The review as it was opened.</param>
/// <param name="commands">Saves.</param>
/// <param name="read">Reads the review as it is now; null when it is not to be had.</param>
/// <param name="closed">Told when it can no longer be written.</param>
public sealed class ReviewDraftStore(MyReviewView review, CommandRunner commands, Func<Task<MyReviewView?>> read, Func<Task> closed) : IDraftStore<ReviewForm>
{
    public int Version { get; private set; } = review.Version;

    /// <summary>What was saved elsewhere, as far as it is known here.</summary>
    public MyReviewView Saved { get; private set; } = review;

    public string Basis => Version.ToString(CultureInfo.InvariantCulture);

    public Task<KeptForm<ReviewForm>?> OpenAsync(CancellationToken ct) => Task.FromResult<KeptForm<ReviewForm>?>(null);

    public async Task<Outcome> SaveAsync(ReviewForm form)
    {
        var outcome = await commands.RunAsync(new SaveReviewDraft(Saved.Id, Version, form.Text));
        Version += outcome is Outcome.Done ? 1 : 0;
        if (outcome is Outcome.Refused)
        {
            await ChangedElsewhereAsync();
        }

        return outcome;
    }

    public async Task<bool> ChangedElsewhereAsync()
    {
        if (await read() is not { } now)
        {
            return false;
        }

        Saved = now;
        if (now.MayWrite)
        {
            return now.Version != Version;
        }

        await closed();
        return false;
    }

    public Task KeepMineAsync()
    {
        Version = Saved.Version;
        return Task.CompletedTask;
    }

    public async Task<ReviewForm?> TakeOtherAsync()
    {
        await ChangedElsewhereAsync();
        Version = Saved.Version;
        return ReviewForm.Of(Saved.Draft);
    }

    // Handing in takes the draft itself.
    public Task DropAsync() => Task.CompletedTask;
}
