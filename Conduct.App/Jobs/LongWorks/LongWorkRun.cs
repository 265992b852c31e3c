using Conduct.Domain.Kernel;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>One run of a long work: for whom, and how far it is.</summary>
/// <param name="actor">The account, loaded when it began; the language of the thread is the person's too.</param>
public sealed class LongWorkRun(Actor actor)
{
    private long _done;
    private long _total = -1;

    public Actor Actor => actor;

    public long Done => Interlocked.Read(ref _done);

    /// <summary>Null as long as nobody knows.</summary>
    public long? Total => Interlocked.Read(ref _total) is >= 0 and var total ? total : null;

    /// <summary>Costs nothing: what was said last is written down every few seconds.</summary>
    public void Report(long done, long total)
    {
        Interlocked.Exchange(ref _total, total);
        Interlocked.Exchange(ref _done, done);
    }
}
