using System.Reflection;
using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Tests.Features.Cases;
using Conduct.Tests.Support;

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

    // What is refused is tested on SQLite alone; what is done is saved, and that both databases take it is seen only there.
    [Fact]
    public void EveryCommand_RunsInATestOnBothDatabases()
    {
        var run = typeof(CommandTests).Assembly.GetTypes().Where(type => !type.IsAbstract)
            .SelectMany(type => Reach.Made(type.GetMethods().Where(method => method.IsDefined(typeof(BothDatabasesAttribute))), type))
            .ToHashSet();

        Assert.Empty(Commands.Except(run).Select(command => command.FullName));
    }

    [Fact]
    public void Reach_SeesWhatATestRuns_NotWhatIsOnlyRegistered()
    {
        var ofTheHost = Reach.Made([.. typeof(FeatureHost).GetMethods().Where(method => method.Name == nameof(FeatureHost.StartAsync))], typeof(FeatureHost));
        var ofATest = Reach.Made([typeof(StartInvestigationTests).GetMethod(nameof(CaseCommandTests.Command_ByTheOfficerInReach_IsDoneAndAudited))!], typeof(StartInvestigationTests));

        Assert.Contains(typeof(TestClock), ofTheHost);
        Assert.Empty(ofTheHost.Intersect(Commands));
        Assert.Equal([typeof(StartInvestigation)], ofATest.Intersect(Commands));
    }

    private static IEnumerable<Type> Handlers(Type command) =>
        All.Where(type => type.IsAssignableTo(typeof(ICommandHandler<>).MakeGenericType(command)));
}
