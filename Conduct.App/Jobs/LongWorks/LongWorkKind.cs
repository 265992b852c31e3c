using System.Text.Json;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>One thing that takes long. A new kind is one class in its own capability, derived from <see cref="LongWorkKind{TRequest}"/> and found by itself; it may ask for services.</summary>
/// <remarks>It stands being run again from the beginning: the process may be killed at any moment.</remarks>
public abstract class LongWorkKind
{
    /// <summary>Stored with what was asked for.</summary>
    public string Code => GetType().Name;

    /// <summary>In the reader's language.</summary>
    public abstract string Name { get; }

    /// <summary>Asked of the account when it begins, again when it runs, and again when its file is taken.</summary>
    public abstract Permission Requires { get; }

    internal abstract Task<LongWorkResult> RunAsync(string request, LongWorkRun run, CancellationToken ct);

    /// <summary>Writes down that the file leaves the house; without the entry there is no file.</summary>
    /// <param name="record">What the result said of itself.</param>
    /// <param name="actor">Who takes it.</param>
    public virtual Task<Outcome> RecordTakingAsync(string? record, Actor actor) => Task.FromResult<Outcome>(new Outcome.Done());
}

/// <typeparam name="TRequest">What is asked for, written as JSON: ids and choices, no names.</typeparam>
public abstract class LongWorkKind<TRequest> : LongWorkKind
{
    /// <exception cref="RuleBrokenException">It is refused; the person reads the rule.</exception>
    protected abstract Task<LongWorkResult> RunAsync(TRequest request, LongWorkRun run, CancellationToken ct);

    internal sealed override Task<LongWorkResult> RunAsync(string request, LongWorkRun run, CancellationToken ct) =>
        RunAsync(JsonSerializer.Deserialize<TRequest>(request)!, run, ct);
}
