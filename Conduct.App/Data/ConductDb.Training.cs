using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    public DbSet<Course> Courses => Set<Course>();

    public DbSet<TrainingSession> TrainingSessions => Set<TrainingSession>();

    public DbSet<SessionAttendee> SessionAttendees => Set<SessionAttendee>();

    public DbSet<TrainingAssignment> TrainingAssignments => Set<TrainingAssignment>();

    public DbSet<TrainingAttempt> TrainingAttempts => Set<TrainingAttempt>();

    public DbSet<StandingAssignment> StandingAssignments => Set<StandingAssignment>();
}
