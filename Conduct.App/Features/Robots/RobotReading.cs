using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Robots;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Robots;

/// <summary>What the commands of the area load and ask.</summary>
internal static class RobotReading
{
    /// <exception cref="NotFoundException">There is no such robot for this actor.</exception>
    public static async Task<ChatRobot> GetRobotAsync(this ConductDb db, Guid id, Actor actor, CancellationToken ct) =>
        await db.ChatRobots.VisibleTo(actor).SingleOrDefaultAsync(robot => robot.Id == id, ct) ?? throw new NotFoundException(nameof(ChatRobot));

    /// <exception cref="ConflictException">It has changed since the page showed it.</exception>
    public static async Task<ChatRobot> GetRobotAsync(this ConductDb db, Guid id, int version, Actor actor, CancellationToken ct)
    {
        var robot = await db.GetRobotAsync(id, actor, ct);
        return robot.Version == version ? robot : throw new ConflictException(nameof(ChatRobot));
    }

    /// <summary>The sealed address, if what it holds may be called.</summary>
    public static string RequireAddress(RobotVendor vendor, string? address, RobotAddresses addresses, RobotEncryption encryption)
    {
        Rule.Require(address is not null && addresses.Find(vendor, encryption.Decrypt(address)) is not null, RobotRules.AddressNotAllowed);
        return address!;
    }

    public static string? RequireSecret(RobotVendor vendor, string? secret)
    {
        Rule.Require(secret is not null || !vendor.NeedsSecret, RobotRules.SecretMissing);
        return vendor.NeedsSecret ? secret : null;
    }

    /// <summary>How the audit names a robot.</summary>
    public static string Target(Guid id) => $"{nameof(ChatRobot)}/{id}";
}
