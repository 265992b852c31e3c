using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SignIn;

/// <summary>Mails a link to choose a new password. For a name that nobody has, or without an address, it does nothing and says so to nobody.</summary>
/// <param name="UserName">As somebody typed it who is not signed in.</param>
public sealed record AskForPasswordLink(string UserName) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class AskForPasswordLinkHandler(ConductDb db, UserManager<Account> accounts, PasswordLetters letters, MailReaders readers, AuditTrail audit, OrganisationClock clock)
    : ICommandHandler<AskForPasswordLink>
{
    /// <summary>Nobody's mailbox is filled by somebody else's typing.</summary>
    public const int LinksAnHour = 3;

    public async Task HandleAsync(AskForPasswordLink command, Actor actor, CancellationToken ct)
    {
        if (!letters.ArePossible || await accounts.FindByNameAsync(command.UserName.Trim()) is not { EmployeeId: { } employee, Disabled: false } account || (await readers.ReadAsync(db, [employee], ct)).Count == 0)
        {
            return;
        }

        var since = clock.Now.AddHours(-1);
        if (await db.Deliveries.CountAsync(row => row.Purpose == DeliveryPurpose.PasswordLink && row.RecipientEmployeeId == employee && row.CreatedAt > since, ct) < LinksAnHour)
        {
            db.Deliveries.Add(NewDelivery.PasswordLink(NewId.Next(), employee, DeliveryPurpose.PasswordLink, clock.Now));
            audit.Append(actor, AuditKinds.PasswordLinkSent, new { account.UserName }, $"{nameof(Account)}/{account.Id}");
        }
    }
}
