using System.Text.RegularExpressions;
using Conduct.Tests.Support;

namespace Conduct.Tests.Architecture;

/// <summary>Two clicks that arrive one after the other run a command once: no page sends one without something that is busy meanwhile.</summary>
public sealed partial class SentOnceTests
{
    /// <summary>Commands that may well be sent again.</summary>
    private static readonly Dictionary<string, string> Again = new()
    {
        ["SaveFormDraft"] = "keeps the same picks again",
        ["ReadAppealOutcome"] = "no click sends it: the page does when it is opened, and the first time counts",
        ["OpenDecision"] = "no click sends it: the page does when it is opened, and the first time counts",
    };

    private static readonly (string File, string Text)[] Sources =
        [.. Repository.Files("Conduct.App", ".razor", ".cs").Where(file => file.StartsWith("Conduct.App/Features/", StringComparison.Ordinal)).Select(file => (file, Repository.Read(file)))];

    [Fact]
    public void EveryCommandOfAPage_IsSentBySomethingThatIsBusyMeanwhile()
    {
        var open = Families().SelectMany(family => new SentOnce(family).Unguarded().Select(call => $"{family[0].File}: {call}")).Distinct().Where(call => !Again.Keys.Any(name => call.Contains($"new {name}(", StringComparison.Ordinal)));

        Assert.Empty(open);
    }

    [Fact]
    public void EveryException_IsStillNeeded()
    {
        var open = Families().SelectMany(family => new SentOnce(family).Unguarded()).ToList();

        Assert.All(Again.Keys, name => Assert.Contains(open, call => call.Contains($"new {name}(", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("void Press() => Commands.RunAsync(new A());", "@onclick=\"Press\"", false)]
    [InlineData("Submission _busy; Task Press() => _busy.RunAsync(() => Commands.RunAsync(new A()));", "OnClick=\"Press\"", true)]
    [InlineData("Task Press() => Dialogs.AskReasonAsync(title, question, reason => Commands.RunAsync(new A(reason)));", "OnClick=\"Press\"", true)]
    [InlineData("Task SendAsync() => Commands.RunAsync(new A());", "<DraftedForm Send=\"SendAsync\">", true)]
    [InlineData("Task SendAsync() => Commands.RunAsync(new A());", "<DraftedForm Send=\"SendAsync\"><button @onclick=\"SendAsync\">", false)]
    [InlineData("Submission _busy; Task Press() => SendAsync(() => RunSayingAsync(new A(), () => said)); Task SendAsync(Func<Task<Outcome>> send) => _busy.RunAsync(send);", "OnClick=\"Press\"", true)]
    [InlineData("Task Press() => SendAsync(() => Commands.RunAsync(new A())); Task SendAsync(Func<Task<Outcome>> send) => send();", "OnClick=\"Press\"", false)]
    [InlineData("Submission _busy; Task Press() => _busy.RunAsync(() => RunAsync(new A())); Task<Outcome> RunAsync<T>(T one) => Commands.RunAsync(one);", "OnClick=\"Press\"", true)]
    public void Reading_TellsWhatIsBusyFromWhatIsNot(string code, string markup, bool guarded) =>
        Assert.Equal(guarded, !new SentOnce([("Page.razor.cs", $"class Page {{ {code} }}"), ("Page.razor", markup)]).Unguarded().Any());

    // One for each component that sends something: its code, its markup, the classes it inherits from and those that inherit from it.
    private static IEnumerable<(string File, string Text)[]> Families() =>
        Sources.Where(source => Sending().IsMatch(source.Text) && (source.File.Contains(".razor", StringComparison.Ordinal) || InPages().IsMatch(source.Text)))
            .Select(source => NameOf(source.File))
            .Distinct()
            .Select(name => Sources.Where(source => NameOf(source.File) == name || Inherits(source.Text, name) || Sources.Any(own => NameOf(own.File) == name && Inherits(own.Text, NameOf(source.File)))).ToArray());

    private static bool Inherits(string text, string name) => Regex.IsMatch(text, $@"(^@inherits {name}\b)|(\bclass \w+(\([^)]*\))? : {name}\b)", RegexOptions.Multiline);

    private static string NameOf(string file) => Path.GetFileName(file).Split('.')[0];

    [GeneratedRegex(@"\b([Cc]ommands\.RunAsync|RunSayingAsync)\(")]
    private static partial Regex Sending();

    /// <summary>A class that is no component but acts for one.</summary>
    [GeneratedRegex(@"\b(PageDialogs|Submission|ConductPage)\b")]
    private static partial Regex InPages();
}
