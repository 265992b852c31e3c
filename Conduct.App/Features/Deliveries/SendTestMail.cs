using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Deliveries;

/// <summary>A mail to oneself that says nothing but that it is a test.</summary>
/// <param name="DeliveryId">The delivery it makes, for the page to watch.</param>
public sealed record SendTestMail(Guid DeliveryId) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class SendTestMailHandler(ConductDb db, MailSettings settings, MailReaders readers, OrganisationClock clock) : ICommandHandler<SendTestMail>
{
    public async Task HandleAsync(SendTestMail command, Actor actor, CancellationToken ct)
    {
        Rule.Require(settings.IsOn, DeliveryRules.MailOff);
        Rule.Require(actor.EmployeeId is { } employee && (await readers.ReadAsync(db, [employee], ct)).Count > 0, DeliveryRules.NoAddress);
        db.Deliveries.Add(NewDelivery.TestMail(command.DeliveryId, actor.EmployeeId!.Value, clock.Now));
    }
}
