using Conduct.App.Platform.Commands;

namespace Conduct.Tests.Architecture;

public sealed class CommandTests
{
    private static readonly Type[] All = typeof(Program).Assembly.GetTypes();

    private static readonly Type[] Commands = [.. All.Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ICommand)))];

    [Fact]
    public void EveryCommand_HasOneHandler()
    {
        Assert.NotEmpty(Commands);
        Assert.Empty(Commands.Where(command => Handlers(command).Count() != 1).Select(command => command.FullName));
    }

    [Fact]
    public void EveryHandler_StandsBesideItsCommand() =>
        Assert.Empty(Commands.Where(command => Handlers(command).Any(handler => (handler.Namespace, handler.Name) != (command.Namespace, command.Name + "Handler"))).Select(command => command.FullName));

    [Fact]
    public void Commands_AreSealedRecords() =>
        Assert.All(Commands, command => Assert.True(command.IsSealed && command.GetMethod("<Clone>$") is not null, command.FullName));

    private static IEnumerable<Type> Handlers(Type command) =>
        All.Where(type => type.IsAssignableTo(typeof(ICommandHandler<>).MakeGenericType(command)));
}
