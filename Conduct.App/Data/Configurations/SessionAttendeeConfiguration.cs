using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

public sealed class SessionAttendeeConfiguration : IEntityTypeConfiguration<SessionAttendee>
{
    public void Configure(EntityTypeBuilder<SessionAttendee> builder)
    {
        builder.ComplexProperty(attendee => attendee.Marked);
        builder.HasIndex(attendee => new { attendee.SessionId, attendee.EmployeeId }).IsUnique();
        builder.HasIndex(attendee => attendee.EmployeeId);
    }
}
