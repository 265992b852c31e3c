using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Training;

public sealed class StandingAssignmentConfiguration : IEntityTypeConfiguration<StandingAssignment>
{
    public void Configure(EntityTypeBuilder<StandingAssignment> builder)
    {
        builder.Property(standing => standing.Post).HasMaxLength(Employee.PostMaxLength);
        builder.HasOne<Course>().WithMany().HasForeignKey(standing => standing.CourseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OrgUnit>().WithMany().HasForeignKey(standing => standing.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
