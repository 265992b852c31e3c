using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.App.Platform.Commands;

/// <summary>Registers commands by looking for their handlers.</summary>
public static class CommandSetup
{
    /// <summary>Registers the runner and every command handler of the assembly.</summary>
    public static void AddCommands(this IServiceCollection services, Assembly assembly)
    {
        services.TryAddSingleton<CommitSignal>();
        services.TryAddScoped<CommandRunner>();
        foreach (var handler in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (var contract in handler.GetInterfaces().Where(IsHandler))
            {
                services.AddScoped(contract, handler);
            }
        }
    }

    private static bool IsHandler(Type contract) =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommandHandler<>);
}
