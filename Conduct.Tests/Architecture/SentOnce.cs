using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conduct.Tests.Architecture;

/// <summary>
/// Follows a command that a page sends outwards until something lets it run once: a Submission, a drafted form or a dialog that is one.
/// It reads one component with what it inherits from or is inherited by: the names of their methods are enough.
/// </summary>
internal sealed partial class SentOnce
{
    private readonly List<SyntaxNode> _code = [];
    private readonly List<string> _markup = [];
    private readonly HashSet<string> _submissions;

    /// <param name="sources">Code and markup of one component and its relatives.</param>
    public SentOnce(IEnumerable<(string File, string Text)> sources)
    {
        foreach (var (file, text) in sources)
        {
            var razor = file.EndsWith(".razor", StringComparison.Ordinal);
            var start = razor ? CodeBlock().Match(text) is { Success: true } block ? block.Index : text.Length : 0;
            _markup.Add(razor ? text[..start] : "");
            var code = razor ? $"class Markup {{ {(start < text.Length ? text[(text.IndexOf('{', start) + 1)..] : "}")}" : text;
            _code.Add(CSharpSyntaxTree.ParseText(code).GetRoot());
        }

        _submissions = [.. Nodes<FieldDeclarationSyntax>().Where(field => field.Declaration.Type.ToString() == "Submission").SelectMany(field => field.Declaration.Variables).Select(one => one.Identifier.Text)];
    }

    /// <summary>The commands that nothing keeps from running twice.</summary>
    public IEnumerable<string> Unguarded() =>
        Nodes<InvocationExpressionSyntax>().Where(call => Sending().IsMatch(call.Expression.ToString()) && !IsGuarded(call, [])).Select(call => Spaces().Replace(call.ToString(), " "));

    private IEnumerable<T> Nodes<T>() => _code.SelectMany(root => root.DescendantNodes()).OfType<T>();

    private bool IsGuarded(SyntaxNode node, HashSet<string> seen)
    {
        foreach (var argument in node.Ancestors().OfType<ArgumentSyntax>())
        {
            if (argument.Parent!.Parent is InvocationExpressionSyntax call && Guards(call, argument, []))
            {
                return true;
            }
        }

        return node.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } method && seen.Add(method.Identifier.Text) && AllUsesAreGuarded(method.Identifier.Text, seen);
    }

    private bool Guards(InvocationExpressionSyntax call, ArgumentSyntax argument, HashSet<string> seen)
    {
        var (target, name) = call.Expression is MemberAccessExpressionSyntax access ? (access.Expression.ToString(), access.Name.Identifier.Text) : ("", call.Expression.ToString().Split('<')[0]);
        return name == "AskReasonAsync"
            || (name == "RunAsync" && _submissions.Contains(target))
            || (target.Length == 0 && seen.Add(name) && PassesOn(name, call.ArgumentList.Arguments.IndexOf(argument), seen));
    }

    // A method that is given what to send guards it when it hands it to something that does.
    private bool PassesOn(string name, int place, HashSet<string> seen) =>
        Nodes<MethodDeclarationSyntax>().Where(method => method.Identifier.Text == name && place < method.ParameterList.Parameters.Count && method.ParameterList.Parameters[place].Type is GenericNameSyntax { Identifier.Text: "Func" }) is var methods
        && methods.Any()
        && methods.All(method => method.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.Text == method.ParameterList.Parameters[place].Identifier.Text)
            .All(use => use.Ancestors().OfType<ArgumentSyntax>().Any(outer => outer.Parent!.Parent is InvocationExpressionSyntax call && Guards(call, outer, seen))));

    private bool AllUsesAreGuarded(string method, HashSet<string> seen)
    {
        var inCode = Nodes<IdentifierNameSyntax>().Where(use => use.Identifier.Text == method && !IsOfAnother(use)).Cast<SyntaxNode>()
            .Concat(Nodes<GenericNameSyntax>().Where(use => use.Identifier.Text == method && !IsOfAnother(use)))
            .Select(use => IsGuarded(use, [.. seen]));
        var inMarkup = _markup.SelectMany(text => Regex.Matches(text, $@"(?<attribute>[@\w:]+)=""[^""]*(?<![.\w]){method}\b[^""]*""")).Select(use => use.Groups["attribute"].Value == "Send");
        List<bool> all = [.. inCode, .. inMarkup];
        return all.Count > 0 && all.TrueForAll(guarded => guarded);
    }

    private static bool IsOfAnother(SyntaxNode use) => use.Parent is MemberAccessExpressionSyntax access && access.Name == use && access.Expression is not ThisExpressionSyntax;

    [GeneratedRegex(@"^([Cc]ommands\.RunAsync|RunSayingAsync)\b")]
    private static partial Regex Sending();

    [GeneratedRegex(@"^@(code|functions)\s*\{", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
