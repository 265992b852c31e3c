using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Conduct.Tests.Bench;

/// <summary>Counts the queries that whoever makes it sends to the database, whatever runs beside it, until disposed; each row that is written is a statement of its own on SQLite.</summary>
public sealed class StatementCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private static readonly AsyncLocal<StatementCount?> Current = new();
    private int _count;
    private int _commits;

    public StatementCount()
    {
        Current.Value = this;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => _count;

    /// <summary>Transactions that were committed: on SQLite each is a flush of the disk.</summary>
    public int Commits => _commits;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value == this && value.Key == RelationalEventId.TransactionCommitted.Name)
        {
            Interlocked.Increment(ref _commits);
        }

        if (Current.Value == this && value.Value is CommandExecutedEventData sent && sent.Command.CommandText.Contains("SELECT", StringComparison.Ordinal) && !sent.Command.CommandText.StartsWith("INSERT", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
        // Listeners live as long as the process.
    }

    public void OnError(Exception error) => throw error;

    public void Dispose() => _subscriptions.ForEach(one => one.Dispose());
}
