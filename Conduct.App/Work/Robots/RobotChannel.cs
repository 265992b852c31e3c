using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Mail;
using Conduct.App.Work.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Robots;

/// <summary>Posts for one vendor, in the language of each group.</summary>
public sealed class RobotChannel(RobotVendor vendor, RobotClient client, RobotEncryption encryption, RobotAddresses addresses, StillDue open, Letters letters) : IDeliveryChannel
{
    public DeliveryChannel Channel => vendor.Channel;

    public int? RobotsTakeAMinute => vendor.MaxPerMinute;

    public async Task<DeliveryAnswer> SendAsync(ConductDb db, Delivery delivery, CancellationToken ct)
    {
        var robot = await db.ChatRobots.AsNoTracking().SingleOrDefaultAsync(row => row.Id == delivery.RobotId, ct);
        if (robot is null || (!robot.Enabled && delivery.Purpose != DeliveryPurpose.Test) || await TextAsync(db, delivery, Cultures.Find(robot.Culture), ct) is not { } text)
        {
            return DeliveryAnswer.NotNeeded;
        }

        var address = addresses.Find(vendor, encryption.Decrypt(robot.SealedAddress)) ?? throw new DeliveryFailedException(nameof(DeliveryErrors.AddressNotAllowed)) { IsFinal = true };
        await client.PostAsync(vendor, address, robot.SealedSecret is { } secret ? encryption.Decrypt(secret) : null, text, ct);
        return DeliveryAnswer.Sent;
    }

    private async Task<string?> TextAsync(ConductDb db, Delivery delivery, CultureInfo culture, CancellationToken ct)
    {
        if (delivery.Purpose == DeliveryPurpose.Test)
        {
            return InCulture.Of(culture, () => RobotTexts.Mark + RobotTexts.Test);
        }

        var notice = await db.Notifications.AsNoTracking().SingleOrDefaultAsync(row => row.Id == delivery.NotificationId, ct);
        return notice is not null && await open.StillAsksAsync(db, notice, ct) ? InCulture.Of(culture, () => RobotTexts.Mark + LetterText.Short(letters.Notification(notice))) : null;
    }
}
