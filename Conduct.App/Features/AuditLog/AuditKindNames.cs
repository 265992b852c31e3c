using System.Globalization;
using System.Reflection;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.AuditLog;

/// <summary>Every kind of entry there can be, with the head of its sentence.</summary>
public static class AuditKindNames
{
    private static readonly string[] Kinds =
    [
        .. typeof(DomainEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DomainEvent))).Select(type => type.Name),
        .. typeof(AuditKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static IEnumerable<(string Kind, string Text)> All() =>
        Kinds.Select(kind => (kind, Head(EventSentences.Of(kind, "{}")))).OrderBy(pair => pair.Item2, StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true));

    // The sentence as far as it says what happened, without the particulars.
    private static string Head(string sentence)
    {
        var text = sentence.Replace("—", "…", StringComparison.Ordinal);
        var end = text.IndexOfAny(['，', ',', '：', ':', '“', '(', '（']);
        return (end > 0 ? text[..end] : text).Trim();
    }
}
