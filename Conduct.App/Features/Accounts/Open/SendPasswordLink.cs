using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Accounts;

/// <summary>Mails the owner of an account a link to choose a password; until it is used, the password stays as it is.</summary>
public sealed record SendPasswordLink(Guid AccountId) : ICommand
{
    public static Permission Requires => Permission.ManageAccounts;
}

public sealed class SendPasswordLinkHandler(ConductDb db, PasswordLetters letters, MailReaders readers, AuditTrail audit, OrganisationClock clock) : ICommandHandler<SendPasswordLink>
{
    public async Task HandleAsync(SendPasswordLink command, Actor actor, CancellationToken ct)
    {
        var account = await db.GetAccountAsync(command.AccountId, actor, ct);
        Rule.Require(letters.ArePossible && account.EmployeeId is { } employee && (await readers.ReadAsync(db, [employee], ct)).Count > 0, AccountRules.NoInvitation, account.DisplayName);
        var purpose = account.MustChangePassword ? DeliveryPurpose.Invitation : DeliveryPurpose.PasswordLink;
        db.Deliveries.Add(NewDelivery.PasswordLink(NewId.Next(), account.EmployeeId!.Value, purpose, clock.Now));
        audit.Append(actor, AuditKinds.PasswordLinkSent, new { account.UserName }, AccountReading.Target(account.Id));
    }
}
