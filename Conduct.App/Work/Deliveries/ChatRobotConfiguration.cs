using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Work.Deliveries;

public sealed class ChatRobotConfiguration : IEntityTypeConfiguration<ChatRobot>
{
    public void Configure(EntityTypeBuilder<ChatRobot> builder)
    {
        builder.ToTable("ChatRobots");
        builder.Property(robot => robot.Id).ValueGeneratedNever();
        builder.Property(robot => robot.Name).HasMaxLength(ChatRobot.NameMaxLength);
        builder.Property(robot => robot.Culture).HasMaxLength(10);
        builder.Property(robot => robot.Version).IsConcurrencyToken();
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(robot => robot.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
