using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Training;

public sealed class TrainingSessionConfiguration : IEntityTypeConfiguration<TrainingSession>
{
    public void Configure(EntityTypeBuilder<TrainingSession> builder)
    {
        builder.Property(session => session.Place).HasMaxLength(SessionPlan.PlaceMaxLength);
        builder.Property(session => session.Code).HasMaxLength(TrainingSession.CodeLength);
        builder.HasMany(session => session.Attendees).WithOne().HasForeignKey(attendee => attendee.SessionId);
        builder.Navigation(session => session.Attendees).AutoInclude();
        builder.HasOne<Course>().WithMany().HasForeignKey(session => session.CourseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(session => new { session.Status, session.StartsAt });
        builder.HasIndex(session => session.TrainerId);
    }
}

public sealed class SessionAttendeeConfiguration : IEntityTypeConfiguration<SessionAttendee>
{
    public void Configure(EntityTypeBuilder<SessionAttendee> builder)
    {
        builder.ComplexProperty(attendee => attendee.Marked);
        builder.HasIndex(attendee => new { attendee.SessionId, attendee.EmployeeId }).IsUnique();
        builder.HasIndex(attendee => attendee.EmployeeId);
    }
}
