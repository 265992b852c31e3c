using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;

namespace Conduct.App.Work.Mail;

/// <summary>The letters there are, in the language of the moment: kind, number, due date, link.</summary>
public sealed class Letters(PublicAddress site)
{
    /// <summary>A digest names so many items and says how many more there are.</summary>
    public const int MaxLines = 50;

    public Letter Notification(Notification row)
    {
        var name = NotificationDisplay.NameOf(row.Kind, row.Deadline);
        var values = NotificationArguments.Read(row.Arguments);
        return new(Format(MailTexts.SubjectFormat, name, values.Label), name, [new(null, Facts(values.Label, values.DueOn), site.Of(NotificationDisplay.LinkOf(row)))], MailTexts.Footer);
    }

    public Letter Digest(IReadOnlyList<DigestLine> lines)
    {
        var overdue = lines.Count(line => line.Overdue);
        var title = Format(MailTexts.DigestTitleFormat, lines.Count - overdue, overdue);
        var items = lines.Take(MaxLines).Select(line => new LetterItem(
            Format(line.Overdue ? MailTexts.OverdueFormat : MailTexts.WaitingFormat, line.Kind.Name),
            Facts(line.Label, line.DueOn),
            site.Of(line.Link)));
        return new(MailTexts.DigestSubject, title, [.. items], MailTexts.Footer)
        {
            More = lines.Count > MaxLines ? Format(MailTexts.MoreFormat, lines.Count - MaxLines) : null,
        };
    }

    public Letter Test() => new(MailTexts.TestSubject, MailTexts.TestTitle, [new(null, [], site.Of("/"))], MailTexts.Footer);

    /// <param name="kind">Why.</param>
    /// <param name="userName">What the reader signs in with.</param>
    /// <param name="link">Where to choose the password.</param>
    public static Letter PasswordLink(PasswordLinkKind kind, string userName, Uri link)
    {
        var (subject, title) = kind switch
        {
            PasswordLinkKind.Invitation => (MailTexts.InvitationSubject, MailTexts.InvitationTitle),
            PasswordLinkKind.Forgotten => (MailTexts.ForgottenSubject, MailTexts.ForgottenTitle),
        };
        LetterFact[] facts = [new(MailTexts.UserName, userName), new(MailTexts.ValidFor, Format(MailTexts.HoursFormat, PasswordTokens.Lifespan(kind).TotalHours))];
        return new(subject, title, [new(null, facts, link)], MailTexts.PasswordFooter);
    }

    private static List<LetterFact> Facts(string? label, DateOnly? dueOn)
    {
        List<LetterFact> facts = [];
        if (label is not null)
        {
            facts.Add(new(MailTexts.Number, label));
        }

        if (dueOn is { } day)
        {
            facts.Add(new(MailTexts.DueOn, day.ToString("d", CultureInfo.CurrentCulture)));
        }

        return facts;
    }

    private static string Format(string format, params object?[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
