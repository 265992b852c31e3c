using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Mail;

/// <summary>Mails by which people choose a password: possible where mail is on and the installation knows its own address.</summary>
public sealed class PasswordLetters(MailSettings settings, PublicAddress site, IServiceScopeFactory scopes, OrganisationClock clock)
{
    public bool ArePossible => settings.IsOn && site.Of("/") is not null;

    /// <summary>The letter, with a fresh link; null when it is no longer wanted.</summary>
    public async Task<Func<Letter>?> WriteAsync(ConductDb db, Delivery delivery, CancellationToken ct)
    {
        var kind = delivery.Purpose == DeliveryPurpose.Invitation ? PasswordLinkKind.Invitation : PasswordLinkKind.Forgotten;
        var account = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(one => one.EmployeeId == delivery.RecipientEmployeeId && !one.Disabled, ct);

        // A link that was asked for hours ago, while the mail server was away, would only frighten.
        if (account is null || !ArePossible || delivery.CreatedAt + PasswordTokens.Lifespan(kind) < clock.Now || (kind == PasswordLinkKind.Invitation && !account.MustChangePassword))
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<PasswordTokens>().NewAsync(account, kind);
        var link = site.Of(SignInAddresses.ChoosePasswordOf(account.Id, kind, token))!;
        return () => Letters.PasswordLink(kind, account.UserName!, link);
    }
}
