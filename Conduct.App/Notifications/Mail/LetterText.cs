using System.Globalization;
using System.Text;

namespace Conduct.App.Notifications.Mail;

internal static class LetterText
{
    public static string Of(Letter letter)
    {
        var text = new StringBuilder().AppendLine(letter.Title);
        foreach (var item in letter.Items)
        {
            text.AppendLine();
            if (item.Heading is not null)
            {
                text.AppendLine(item.Heading);
            }

            foreach (var fact in item.Facts)
            {
                text.AppendLine(string.Format(CultureInfo.CurrentCulture, MailTexts.FactFormat, fact.Name, fact.Value));
            }

            if (item.Link is not null)
            {
                text.AppendLine(item.Link.AbsoluteUri);
            }
        }

        if (letter.More is not null)
        {
            text.AppendLine().AppendLine(letter.More);
        }

        return text.AppendLine().AppendLine(letter.Footer).ToString();
    }
}
