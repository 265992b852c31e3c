using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Policies;

public sealed class PolicyAcknowledgementConfiguration : IEntityTypeConfiguration<PolicyAcknowledgement>
{
    public void Configure(EntityTypeBuilder<PolicyAcknowledgement> builder)
    {
        builder.ComplexProperty(acknowledgement => acknowledgement.Confirmed);
        builder.HasOne<Employee>().WithMany().HasForeignKey(acknowledgement => acknowledgement.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(acknowledgement => acknowledgement.PolicyVersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(acknowledgement => new { acknowledgement.EmployeeId, acknowledgement.PolicyVersionId }).IsUnique();
        builder.HasIndex(acknowledgement => new { acknowledgement.PolicyVersionId, acknowledgement.Status });
        builder.HasIndex(acknowledgement => new { acknowledgement.Status, acknowledgement.DueOn });
    }
}
