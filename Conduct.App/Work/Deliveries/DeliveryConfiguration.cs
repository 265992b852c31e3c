using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Work.Deliveries;

public sealed class DeliveryConfiguration : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("Deliveries");
        builder.Property(delivery => delivery.Id).ValueGeneratedNever();
        builder.Property(delivery => delivery.Key).HasMaxLength(200);
        builder.Property(delivery => delivery.LastError).HasMaxLength(Delivery.ErrorMaxLength);
        builder.HasIndex(delivery => delivery.Key).IsUnique();
        builder.HasIndex(delivery => new { delivery.Status, delivery.Channel, delivery.NextAttemptAt });
        builder.HasIndex(delivery => new { delivery.Status, delivery.CreatedAt });
        builder.HasIndex(delivery => new { delivery.RobotId, delivery.CreatedAt });
    }
}
