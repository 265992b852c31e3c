using System.Globalization;
using System.Reflection;
using System.Resources;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.Tests.Platform.Texts;

public sealed class DomainTextsTests
{
    private static readonly Type[] Domain = typeof(Actor).Assembly.GetTypes();

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Rules_EveryCode_HasAText(string culture)
    {
        var codes = Domain.Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(code => code.Contains('.'))
            .ToList();

        Assert.Contains(KernelRules.WrongState, codes);
        Assert.Empty(codes.Select(DomainTexts.KeyOf).Except(KeysOf(RuleTexts.ResourceManager, culture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    public void Enums_EveryValue_HasAText(string culture)
    {
        var keys = Domain.Append(typeof(AuditFault)).Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}_{name}"))
            .ToList();

        Assert.Contains("Role_Manager", keys);
        Assert.Empty(keys.Except(KeysOf(EnumTexts.ResourceManager, culture)));
    }

    [Fact]
    public void OfRule_EnumArguments_AreShownInWords()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal(
            "The current state is “Manager”; “Read cases” is not possible now.",
            DomainTexts.OfRule(KernelRules.WrongState, [Role.Manager, Permission.ReadCases]));
    }

    // Without parents: a text that exists in Chinese only must not count as English.
    private static HashSet<string> KeysOf(ResourceManager texts, string culture) =>
        texts.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).ToHashSet();
}
