using System.Globalization;
using System.Reflection;
using Conduct.App.Features.Register;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Security;

/// <summary>
/// Rule 25, over every query there is, found by its type: whoever reaches one subject of a case of several units reads nothing of the others, whatever is asked
/// and with whatever ids.
/// </summary>
public sealed class ForeignSubjectSweepTests
{
    private static readonly MethodInfo[] Asked = [.. typeof(Program).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Query", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType.IsAssignableTo(typeof(Task)) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor)))];

    public ForeignSubjectSweepTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures.Chinese;

    [Theory]
    [InlineData(Role.HrOfficer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Compliance)]
    public async Task NoAnswer_HoldsAnythingOfASubjectBeyondReach(Role role)
    {
        await using var stage = await ManyUnitsStage.StartAsync();

        var answers = await AskAllAsync(stage, Actors.With(role, stage.Company.Branch.Id));

        Assert.Empty(answers.Where(answer => ManyUnitsStage.Planted.Any(planted => answer.Text.Contains(planted, StringComparison.Ordinal))).Select(answer => $"{answer.Query}: {answer.Text}").Distinct());
        Assert.Contains(answers, answer => answer.Text.Contains("张伟", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoReachesBoth_ReadsIt_SoThatTheSweepSeesSomething()
    {
        await using var stage = await ManyUnitsStage.StartAsync();

        var answers = await AskAllAsync(stage, stage.Stage.Hr);

        Assert.All(ManyUnitsStage.Planted, planted => Assert.Contains(answers, answer => answer.Text.Contains(planted, StringComparison.Ordinal)));
        foreach (var query in new[] { "CaseQuery", "CasePeopleQuery", "CaseTimelineQuery", "CaseEvidenceQuery", "CaseDecisionQuery", "CaseReviewQuery", "RegisterQuery", "HeaderSearchQuery", "MyWorkQuery", "HomeQuery", "DecisionLetterQuery", "PayrollQuery" })
        {
            Assert.Contains(answers, answer => answer.Query.StartsWith($"{query}.", StringComparison.Ordinal) && ManyUnitsStage.Planted.Any(planted => answer.Text.Contains(planted, StringComparison.Ordinal)));
        }
    }

    private static async Task<IReadOnlyList<(string Query, string Text)>> AskAllAsync(ManyUnitsStage stage, Actor actor)
    {
        await using var scope = stage.Host.Services.CreateAsyncScope();
        List<(string, string)> answers = [];
        foreach (var method in Asked)
        {
            var query = ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, method.DeclaringType!);
            foreach (var arguments in ArgumentsOf(method, stage, actor))
            {
                var answer = await AnswerAsync((Task)method.Invoke(query, arguments)!);
                answers.AddRange((await TextsAsync(answer)).Select(text => ($"{method.DeclaringType!.Name}.{method.Name}", text)));
            }
        }

        return answers;
    }

    // Ids that do not belong together are refused by a rule: that tells nothing.
    private static async Task<object?> AnswerAsync(Task asked)
    {
        try
        {
            await asked;
            return asked.GetType().GetProperty("Result")!.GetValue(asked);
        }
        catch (RuleBrokenException)
        {
            return null;
        }
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(object? answer)
    {
        if (answer is not RegisterSnapshot snapshot)
        {
            return Words.In(answer);
        }

        await using (snapshot)
        {
            List<string> texts = [];
            await foreach (var line in snapshot.LinesAsync(TestContext.Current.CancellationToken))
            {
                texts.AddRange(RegisterColumns.All.Select(column => column.TextOf(line)).OfType<string>());
            }

            return texts;
        }
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method, ManyUnitsStage stage, Actor actor) =>
        method.GetParameters().Aggregate((IEnumerable<object?[]>)[[]], (sets, parameter) => sets.SelectMany(set => ValuesOf(parameter, stage, actor).Select(value => (object?[])[.. set, value])));

    private static IEnumerable<object?> ValuesOf(ParameterInfo parameter, ManyUnitsStage stage, Actor actor) => parameter.ParameterType switch
    {
        var type when type == typeof(Actor) => [actor],
        var type when type == typeof(CancellationToken) => [TestContext.Current.CancellationToken],
        var type when type == typeof(Guid) && parameter.Name == "caseFileId" => stage.Cases.TakeLast(2).Select(one => (object?)one.Id),
        var type when type == typeof(Guid) => stage.Ids.Cast<object?>(),
        var type when type == typeof(Guid?) => [null, .. stage.Decisions.TakeLast(2).Select(one => (object?)one.Id)],
        var type when type == typeof(string) => ["欧阳", "X77", "江北"],
        var type when type == typeof(int) => [parameter.Name == "year" ? 2026 : 1],
        var type when type == typeof(bool) => [true, false],
        var type when type == typeof(DateOnly) => [new DateOnly(2026, 3, 1)],
        var type when type == typeof(Permission) => [parameter.DefaultValue],
        var type => [Made(type)],
    };

    // A filter that asks for everything.
    private static object? Made(Type type)
    {
        if (type == typeof(PageRequest))
        {
            return new PageRequest(1);
        }

        if (!type.IsValueType && type.GetConstructors() is [var constructor, ..] && type != typeof(string))
        {
            return constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : parameter.ParameterType == typeof(PageRequest) ? new PageRequest(1) : Default(parameter.ParameterType))]);
        }

        return Default(type);
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
