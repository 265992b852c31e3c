using System.Text.RegularExpressions;
using Conduct.App.Shell.Forms;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace Conduct.Tests.Architecture;

/// <summary>Whatever somebody writes into a form is kept: no component with a text field stands outside <see cref="DraftedForm{TForm}"/>.</summary>
public sealed partial class FormTests
{
    /// <summary>Fields in which nothing is written that would be lost.</summary>
    private static readonly Dictionary<string, string> Outside = new()
    {
        ["SignInPage"] = "no circuit, and a password",
        ["SetUpPage"] = "no circuit, and a password",
        ["ChangePasswordPage"] = "no circuit, and passwords",
        ["ForgottenPasswordPage"] = "no circuit, and one name",
        ["ChoosePasswordPage"] = "no circuit, and passwords",
        ["NewReportView"] = "no circuit and no script: nothing of it may stay in the browser or here",
        ["FollowView"] = "no circuit, and a code",
        ["FollowedView"] = "no circuit and no script: nothing of it may stay in the browser or here",
        ["IdentityPart"] = "no circuit, and a name that is sealed before it is kept",
        ["SessionPage"] = "a code of a few digits, good for some minutes",
        ["FeedCard"] = "shows an address, takes none",
        ["PreferencesPage"] = "hours, saved with the page",
        ["QuizForm"] = "picks, each kept as it is made",
        ["DayInput"] = "a field: it is kept by the form around it",
        ["TimeInput"] = "a field: it is kept by the form around it",
        ["SearchBox"] = "a search: what is picked belongs to the form around it",
        ["AuditPage"] = "filters",
        ["WordSearch"] = "filters",
        ["RegisterFilters"] = "filters, kept in the address",
        ["ClauseFilters"] = "filters, kept in the address",
        ["ClauseSearchPage"] = "a search, kept in the address",
        ["HeaderSearch"] = "a search: it writes nothing, and keeps its text until somebody goes on",
    };

    private static readonly (string Name, string Text)[] Components =
        [.. Repository.Files("Conduct.App", ".razor").Select(file => (Path.GetFileNameWithoutExtension(file), Repository.Read(file)))];

    [Fact]
    public void EveryTextField_StandsInAFormThatKeepsItself()
    {
        var kept = Components.Where(one => one.Text.Contains("<DraftedForm", StringComparison.Ordinal)).Select(one => one.Name).ToHashSet();

        // Parts that hold fields are kept by the forms that use them, through as many parts as lie between.
        while (Components.Where(one => !kept.Contains(one.Name) && IsPartOfOnly(one.Name, kept)).Select(one => one.Name).ToList() is { Count: > 0 } more)
        {
            kept.UnionWith(more);
        }

        var lost = Components.Where(one => TextField().IsMatch(one.Text) && !kept.Contains(one.Name) && !Outside.ContainsKey(one.Name)).Select(one => one.Name);

        Assert.NotEmpty(kept);
        Assert.Empty(lost);
    }

    [Fact]
    public void EveryException_IsStillNeeded() =>
        Assert.Empty(Outside.Keys.Except(Components.Where(one => TextField().IsMatch(one.Text)).Select(one => one.Name)));

    [Fact]
    public void KeptForms_HoldNoSecret() =>
        Assert.Empty(Components.Where(one => Password().IsMatch(one.Text) && one.Text.Contains("<DraftedForm", StringComparison.Ordinal))
            .SelectMany(one => Password().Matches(one.Text).Where(field => field.Value.Contains("_form.", StringComparison.Ordinal)).Select(_ => one.Name)));

    [Fact]
    public void EveryForm_ComesBackFromItsDraft()
    {
        var forms = typeof(Program).Assembly.GetTypes().Where(type => !type.IsGenericTypeDefinition && type.IsAssignableTo(typeof(IComponent)))
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic))
            .Select(field => field.FieldType).Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal) && !type.IsAssignableTo(typeof(IComponent))).Distinct().ToList();

        Assert.NotEmpty(forms);
        Assert.All(forms, form =>
        {
            Assert.NotNull(form.GetConstructor([]));
            Assert.All(form.GetProperties().Where(property => property.CanWrite is false && property.PropertyType.IsAssignableTo(typeof(System.Collections.IList))), property => Assert.Fail($"{form.Name}.{property.Name}"));
        });
    }

    private static bool IsPartOfOnly(string name, HashSet<string> kept)
    {
        var users = Components.Where(one => Regex.IsMatch(one.Text, $@"<{name}\b")).Select(one => one.Name).ToList();
        return users.Count > 0 && users.TrueForAll(kept.Contains);
    }

    [GeneratedRegex(@"<textarea\b|<(Day|Time|Text|Number)Input\b|<input\b(?![^>]*type=""(checkbox|radio|file|hidden)"")")]
    private static partial Regex TextField();

    [GeneratedRegex(@"<input\b[^>]*type=""password""[^>]*>")]
    private static partial Regex Password();
}
