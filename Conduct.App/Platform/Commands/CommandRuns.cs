using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Commands;

/// <summary>More than one run: a command after the other, or one that waits for its turn.</summary>
public static class CommandRuns
{
    private const int Attempts = 5;

    /// <summary>Runs each command as the system in a transaction of its own, as jobs do. What met another change is left to the next run.</summary>
    public static async Task RunEachAsync<TCommand>(this IServiceScopeFactory scopes, IEnumerable<TCommand> commands, CancellationToken ct)
        where TCommand : ICommand
    {
        foreach (var command in commands)
        {
            ct.ThrowIfCancellationRequested();
            await scopes.RunAsSystemAsync(command);
        }
    }

    /// <summary>Runs one command as the system, outside any request.</summary>
    public static async Task<Outcome> RunAsSystemAsync<TCommand>(this IServiceScopeFactory scopes, TCommand command)
        where TCommand : ICommand
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CommandRunner>().RunAsync(command, Actor.System);
    }

    /// <summary>Runs a command that builds on nothing it was shown: where others write at the same time, they take turns.</summary>
    public static async Task<Outcome> RunInTurnAsync<TCommand>(this CommandRunner runner, TCommand command, Actor actor)
        where TCommand : ICommand
    {
        var outcome = await runner.RunAsync(command, actor);
        for (var attempt = 1; outcome is Outcome.Changed && attempt < Attempts; attempt++)
        {
            outcome = await runner.RunAsync(command, actor);
        }

        return outcome;
    }
}
