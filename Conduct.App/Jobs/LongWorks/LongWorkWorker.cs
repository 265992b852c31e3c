using System.Globalization;
using System.Security.Cryptography;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Hangfire;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Does a long work as its account, with the grants of this moment. The names of this class and of its method stand in the scheduler's tables.</summary>
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
public sealed partial class LongWorkWorker(
    LongWorkRows rows, LongWorkKinds kinds, LongWorkFiles files, ActorLoader actors, TimeProvider clock, ILogger<LongWorkWorker> log)
{
    /// <summary>How often the progress is written down, and that somebody is at it.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    /// <param name="id">Of the row. One that is over, or in other hands, is left alone.</param>
    /// <param name="ct">The process stops.</param>
    [JobDisplayName("{0}")]
    public async Task RunAsync(Guid id, CancellationToken ct)
    {
        if (await rows.TakeAsync(id, ct) is { } work)
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Cultures.Find(work.Culture), Cultures.Find(work.Culture));
            await RunAsync(work, ct);
        }
    }

    private async Task RunAsync(LongWork work, CancellationToken ct)
    {
        var kind = kinds.Find(work.Kind);
        if (LongWorkRows.IsTooMuch(work))
        {
            await rows.EndAsync(work, kind?.Name ?? work.Kind, LongWorkEnd.Refused(LongWorkTexts.Interrupted));
        }
        else if (kind is null || await actors.FindAsync(work.AccountId, ct) is not { } actor || !actor.Has(kind.Requires))
        {
            await rows.EndAsync(work, kind?.Name ?? work.Kind, LongWorkEnd.Refused(DomainTexts.Of(new Outcome.Forbidden())));
        }
        else
        {
            await RunAsync(work, kind, new(actor), ct);
        }
    }

    private async Task RunAsync(LongWork work, LongWorkKind kind, LongWorkRun run, CancellationToken ct)
    {
        await using var lease = new Lease(Beat, beat => rows.KeepAsync(work, run.Done, run.Total, beat), clock, ct);
        try
        {
            var end = await EndOfAsync(work, await kind.RunAsync(work.Request, run, lease.Token), run, lease.Token);
            if (!await rows.EndAsync(work, kind.Name, end))
            {
                log.LogInformation("Long work {Kind} was taken over by another worker", kind.Code);
            }
        }
        catch (RuleBrokenException broken)
        {
            await rows.EndAsync(work, kind.Name, LongWorkEnd.Refused(DomainTexts.Of(new Outcome.Refused(broken.Code, broken.Arguments))));
        }
        catch (Exception) when (lease.Token.IsCancellationRequested)
        {
            // Whoever comes next begins anew; when another has it already, nothing changes.
            await rows.GiveBackAsync(work);
            throw;
        }
        catch (Exception error)
        {
            var reference = RandomNumberGenerator.GetHexString(8);
            LogFault(log, kind.Code, reference, error);
            await rows.EndAsync(work, kind.Name, LongWorkEnd.Broken(reference));
        }
    }

    private async Task<LongWorkEnd> EndOfAsync(LongWork work, LongWorkResult result, LongWorkRun run, CancellationToken ct)
    {
        var done = new LongWorkEnd(LongWorkState.Done, run.Done, run.Total);
        switch (result)
        {
            case LongWorkResult.File file:
                await using (file.Content)
                {
                    return done with { FileName = file.Name, FileSha256 = await files.KeepAsync(work, file.Content, ct), Record = file.Record };
                }

            case LongWorkResult.Told told:
                return done with { Said = told.Text };

            default:
                throw new InvalidOperationException(result.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Long work {Kind} failed, reference {Reference}")]
    private static partial void LogFault(ILogger log, string kind, string reference, Exception error);
}
