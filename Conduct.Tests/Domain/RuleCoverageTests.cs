using System.Reflection;
using System.Text.RegularExpressions;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain;

public sealed partial class RuleCoverageTests
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
        var broken = Repository.Files("Conduct.Tests/Domain", ".cs")
            .SelectMany(file => Assertion().Matches(Repository.Read(file)))
            .Select(match => match.Groups["rule"].Value)
            .ToHashSet();

        Assert.True(rules.Count > 80);
        Assert.Empty(rules.Except(broken));
    }

    [GeneratedRegex(@"Breaks\.Rule\(\s*(?<rule>\w+Rules\.\w+)")]
    private static partial Regex Assertion();
}
