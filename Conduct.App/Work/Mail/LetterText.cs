using System.Globalization;
using System.Text;

namespace Conduct.App.Work.Mail;

internal static class LetterText
{
    /// <summary>Without the footer and empty lines, for a chat.</summary>
    public static string Short(Letter letter) => string.Join('\n', Body(letter).ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public static string Of(Letter letter) => Body(letter).AppendLine().AppendLine(letter.Footer).ToString();

    private static StringBuilder Body(Letter letter)
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

        return letter.More is null ? text : text.AppendLine().AppendLine(letter.More);
    }
}
