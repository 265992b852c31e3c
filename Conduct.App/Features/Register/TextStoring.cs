using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

/// <summary>Turns typed words into the id that an address may carry.</summary>
public sealed class TextStoring(StoredTextQuery kept, CommandRunner commands)
{
    /// <summary>The id of the words, and how keeping them ended when they were new.</summary>
    public async Task<(Guid? Id, Outcome Outcome)> KeepAsync(string text, Actor by, CancellationToken ct)
    {
        if (await kept.FindIdAsync(text, by, ct) is { } known)
        {
            return (known, new Outcome.Done());
        }

        var outcome = await commands.RunAsync(new StoreText(NewId.Next(), text), by);
        return (await kept.FindIdAsync(text, by, ct), outcome);
    }
}
