using System.Globalization;
using System.Reflection;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.AuditLog;

/// <summary>Every kind of entry there can be, with the head of its sentence, by what it is about and in the order of the reader's language.</summary>
public static class AuditKindNames
{
    // Of entries that are no domain events: how the kind begins or ends.
    private static readonly (AuditGroup Group, string[] Words)[] OtherWords =
    [
        (AuditGroup.Access, ["Reading", "DecisionOpened", "Exported"]),
        (AuditGroup.Accounts, ["Account", "Password", "Role", "Sign", "Session"]),
        (AuditGroup.Staff, ["Roster"]),
        (AuditGroup.Deductions, ["Wages"]),
        (AuditGroup.Calendar, ["Calendar"]),
        (AuditGroup.Messages, ["Robot", "Deliver"]),
        (AuditGroup.Installation, ["Installation", "Demo", "Job"]),
    ];

    private static readonly (AuditGroup Group, string Kind)[] Kinds =
    [
        .. typeof(DomainEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DomainEvent))).Select(type => (OfDomain(type), type.Name)),
        .. typeof(AuditKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Select(kind => (OfOther(kind), kind)),
    ];

    public static IEnumerable<AuditKindGroup> All()
    {
        var order = StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true);
        return Kinds.GroupBy(one => one.Group).OrderBy(group => group.Key)
            .Select(group => new AuditKindGroup(TitleOf(group.Key), [.. group.Select(one => (one.Kind, Text: Head(EventSentences.Of(one.Kind, "{}")))).OrderBy(pair => pair.Text, order)]));
    }

    private static AuditGroup OfDomain(Type type) => Enum.Parse<AuditGroup>(type.Namespace!.Split('.')[^1]);

    private static AuditGroup OfOther(string kind) => OtherWords
        .First(group => group.Words.Any(word => kind.StartsWith(word, StringComparison.Ordinal) || kind.EndsWith(word, StringComparison.Ordinal))).Group;

    private static string TitleOf(AuditGroup group) => group switch
    {
        AuditGroup.Cases => AuditTexts.GroupCases,
        AuditGroup.Penalties => AuditTexts.GroupPenalties,
        AuditGroup.Deductions => AuditTexts.GroupDeductions,
        AuditGroup.Reviews => AuditTexts.GroupReviews,
        AuditGroup.Appeals => AuditTexts.GroupAppeals,
        AuditGroup.Policies => AuditTexts.GroupPolicies,
        AuditGroup.Training => AuditTexts.GroupTraining,
        AuditGroup.Reports => AuditTexts.GroupReports,
        AuditGroup.Staff => AuditTexts.GroupStaff,
        AuditGroup.Accounts => AuditTexts.GroupAccounts,
        AuditGroup.Access => AuditTexts.GroupAccess,
        AuditGroup.Calendar => AuditTexts.GroupCalendar,
        AuditGroup.Messages => AuditTexts.GroupMessages,
        AuditGroup.Installation => AuditTexts.GroupInstallation,
    };

    // The sentence as far as it says what happened, without the particulars.
    private static string Head(string sentence)
    {
        var text = sentence.Replace("—", "…", StringComparison.Ordinal);
        var end = text.IndexOfAny(['，', ',', '：', ':', '“', '(', '（']);
        return (end > 0 ? text[..end] : text).Trim();
    }
}

/// <param name="Title">What the entries are about.</param>
/// <param name="Kinds">Each with the head of its sentence.</param>
public sealed record AuditKindGroup(string Title, IReadOnlyList<(string Kind, string Text)> Kinds);
