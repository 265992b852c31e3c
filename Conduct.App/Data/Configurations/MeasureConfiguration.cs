using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.Property(measure => measure.Detail).HasMaxLength(MeasureDraft.DetailMaxLength);
        builder.ComplexProperty(measure => measure.Settled);
        builder.HasIndex(measure => new { measure.Kind, measure.Status, measure.DecisionId });
        builder.HasIndex(measure => new { measure.PayrollMonth, measure.DecisionId });
    }
}
