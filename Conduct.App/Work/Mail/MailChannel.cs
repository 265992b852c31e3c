using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Mail;

public sealed class MailChannel(IMailer mailer, MailReaders readers, StillDue open, Letters letters, DigestReading digests, PasswordLetters passwords, OrganisationClock clock) : IDeliveryChannel
{
    public DeliveryChannel Channel => DeliveryChannel.Mail;

    public async Task<DeliveryAnswer> SendAsync(ConductDb db, Delivery delivery, CancellationToken ct)
    {
        var people = await readers.ReadAsync(db, [delivery.RecipientEmployeeId!.Value], ct);
        if (!people.TryGetValue(delivery.RecipientEmployeeId.Value, out var reader))
        {
            return DeliveryAnswer.NotNeeded;
        }

        var to = MailAddresses.Of(reader.Address) ?? throw new DeliveryFailedException(nameof(DeliveryErrors.BadAddress)) { IsFinal = true, IsOnlyThisOne = true };

        if (delivery.Purpose is DeliveryPurpose.Notification or DeliveryPurpose.Digest && reader.Wishes?.Quiet?.EndAfter(clock.Now, clock) is { } end)
        {
            return DeliveryAnswer.Later(end);
        }

        if (await WriteAsync(db, delivery, reader, ct) is not { } write)
        {
            return DeliveryAnswer.NotNeeded;
        }

        // Texts are looked up while the letter is made into a message, so that too is done in the reader's language.
        await InCulture.Of(Cultures.Find(reader.Culture), () => mailer.SendAsync(write(), to, delivery.Id, ct));
        return DeliveryAnswer.Sent;
    }

    private Task<Func<Letter>?> WriteAsync(ConductDb db, Delivery delivery, MailReader reader, CancellationToken ct) => delivery.Purpose switch
    {
        DeliveryPurpose.Test => Task.FromResult<Func<Letter>?>(letters.Test),
        DeliveryPurpose.Invitation or DeliveryPurpose.PasswordLink => passwords.WriteAsync(db, delivery, ct),
        DeliveryPurpose.Digest => DigestAsync(db, reader, ct),
        DeliveryPurpose.Notification => NotificationAsync(db, delivery, ct),
    };

    private async Task<Func<Letter>?> DigestAsync(ConductDb db, MailReader reader, CancellationToken ct)
    {
        var lines = reader.WantsDigest ? await digests.ReadAsync(db, reader.EmployeeId, ct) : [];
        return lines.Count > 0 ? () => letters.Digest(lines) : null;
    }

    private async Task<Func<Letter>?> NotificationAsync(ConductDb db, Delivery delivery, CancellationToken ct)
    {
        var notice = await db.Notifications.AsNoTracking().SingleOrDefaultAsync(row => row.Id == delivery.NotificationId, ct);
        return notice is not null && await open.StillAsksAsync(db, notice, ct) ? () => letters.Notification(notice) : null;
    }
}
