using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conduct.Tests.Architecture;

/// <summary>Finds default arms of switches that name a value of one of these enums.</summary>
internal sealed partial class DefaultArms(IEnumerable<Type> enums)
{
    private readonly ILookup<string, string> _members = enums.SelectMany(type => Enum.GetNames(type).Select(name => (type.Name, Member: name))).ToLookup(one => one.Name, one => one.Member);

    /// <summary>File and line of each.</summary>
    public IEnumerable<string> In(string file, string source) =>
        (file.EndsWith(".razor", StringComparison.Ordinal) ? InMarkup(source) : InCode(source)).Select(line => $"{file}:{line}");

    private IEnumerable<int> InCode(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        var arms = root.DescendantNodes().OfType<SwitchExpressionSyntax>()
            .Where(one => one.Arms.Any(arm => Names(arm.Pattern)))
            .SelectMany(one => one.Arms)
            .Where(arm => arm is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax });
        var labels = root.DescendantNodes().OfType<SwitchStatementSyntax>()
            .Select(one => one.Sections.SelectMany(section => section.Labels).ToList())
            .Where(all => all.Exists(label => label is CaseSwitchLabelSyntax { Value: var value } ? Names(value) : label is CasePatternSwitchLabelSyntax { Pattern: var pattern } && Names(pattern)))
            .SelectMany(all => all.OfType<DefaultSwitchLabelSyntax>());
        return arms.Concat<SyntaxNode>(labels).Select(node => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
    }

    private bool Names(SyntaxNode pattern) => pattern.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
        .Any(access => _members[access.Expression.ToString().Split('.')[^1]].Contains(access.Name.Identifier.Text));

    // Markup is no C#: what stands before the default in the same braces is asked for what its own arms name.
    private IEnumerable<int> InMarkup(string source)
    {
        var plain = Text().Replace(source, text => new string('"', text.Length));
        foreach (var end in Default().Matches(plain).Select(found => found.Index))
        {
            var (depth, start) = (0, end - 1);
            for (; start >= 0 && (depth > 0 || plain[start] != '{'); start--)
            {
                depth += plain[start] switch { '}' => 1, '{' => -1, _ => 0 };
            }

            if (Arm().Matches(plain[(start + 1)..end]).Any(arm => Member().Matches(arm.Value).Any(name => _members[name.Groups[1].Value].Contains(name.Groups[2].Value))))
            {
                yield return plain[..end].Count(character => character == '\n') + 1;
            }
        }
    }

    [GeneratedRegex(@"""[^""\n]*""")]
    private static partial Regex Text();

    [GeneratedRegex(@"\bdefault:|(?<=[{,]\s*)_ =>")]
    private static partial Regex Default();

    [GeneratedRegex(@"\bcase\b[^\n]*|[^\n,]*=>")]
    private static partial Regex Arm();

    [GeneratedRegex(@"\b(\w+)\.(\w+)")]
    private static partial Regex Member();
}
