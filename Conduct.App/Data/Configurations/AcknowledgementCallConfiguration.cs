using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class AcknowledgementCallConfiguration : IEntityTypeConfiguration<AcknowledgementCall>
{
    public void Configure(EntityTypeBuilder<AcknowledgementCall> builder)
    {
        builder.ComplexProperty(call => call.Asked);
        builder.HasIndex(call => call.PolicyId);
    }
}
