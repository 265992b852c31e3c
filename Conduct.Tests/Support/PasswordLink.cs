using Conduct.App.Data;
using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Support;

/// <summary>The link of a mail by which somebody chooses a password.</summary>
public static class PasswordLink
{
    /// <summary>The company with a mail server, and accounts as Identity makes them.</summary>
    public static async Task<MailStage> StageAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var stage = await MailStage.StartAsync(provider);
        await stage.Host.ChangeAsync(async db =>
        {
            foreach (var account in await db.Users.ToListAsync())
            {
                (account.SecurityStamp, account.NormalizedUserName) = (NewId.Next().ToString(), account.UserName!.ToUpperInvariant());
            }
        });
        return stage;
    }

    public static Uri In(ReceivedMail mail) => new(mail.Text.ReplaceLineEndings("\n").Split('\n').Single(line => line.StartsWith("https://", StringComparison.Ordinal)).Trim());

    public static ChoosePassword Command(Uri link, string password)
    {
        var query = QueryHelpers.ParseQuery(link.Query);
        return new(Guid.Parse(query["account"]!), Enum.Parse<PasswordLinkKind>(query["kind"]!), query["token"]!, password);
    }
}
