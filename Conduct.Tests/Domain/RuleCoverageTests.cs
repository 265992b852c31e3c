using System.Reflection;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conduct.Tests.Domain;

public sealed class RuleCoverageTests
{
    [Fact]
    public void EveryRule_IsBrokenByATestThatNamesItsCode()
    {
        var rules = typeof(Rule).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
            .ToList();
        var broken = Repository.Files("Conduct.Tests/Domain", ".cs").SelectMany(file => BrokenIn(Repository.Read(file))).ToHashSet();

        Assert.True(rules.Count > 80);
        Assert.Empty(rules.Except(broken));
    }

    [Fact]
    public void OnlyWhatATestRuns_Counts()
    {
        const string Source = """
            class Sample
            {
                [Fact]
                public void Test() => Breaks.Rule(CaseRules.First, () => { });

                [Theory, InlineData(1)]
                public void Tests(int one) { Breaks.Rule(CaseRules.Second, () => { }); }

                public void NoTest() => Breaks.Rule(CaseRules.Third, () => { });

                [Fact]
                public void Mention() => _ = CaseRules.Fourth; // Breaks.Rule(CaseRules.Fifth, () => { })
            }
            """;

        Assert.Equal(["CaseRules.First", "CaseRules.Second"], BrokenIn(Source));
    }

    // A method without the attribute runs for nobody, and a comment neither.
    private static IEnumerable<string> BrokenIn(string source) =>
        from method in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory")
        from call in method.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression.ToString() == "Breaks.Rule"
        select call.ArgumentList.Arguments[0].Expression.ToString();
}
