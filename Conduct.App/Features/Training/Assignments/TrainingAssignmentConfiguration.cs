using Conduct.App.Data;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Training;

public sealed class TrainingAssignmentConfiguration : IEntityTypeConfiguration<TrainingAssignment>
{
    // In both databases' words: states in which a training is still to be done.
    private static readonly string StillOpen = $"\"Status\" IN ({string.Join(", ", TrainingWorkflow.Open.Order().Select(status => $"'{status}'"))})";

    public void Configure(EntityTypeBuilder<TrainingAssignment> builder)
    {
        builder.Ignore(training => training.Running);
        builder.HasMany(training => training.Attempts).WithOne().HasForeignKey(attempt => attempt.AssignmentId);
        builder.Navigation(training => training.Attempts).AutoInclude();
        builder.HasOne<Employee>().WithMany().HasForeignKey(training => training.EmployeeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Course>().WithMany().HasForeignKey(training => training.CourseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PenaltyDecision>().WithMany().HasForeignKey(training => training.DecisionId).OnDelete(DeleteBehavior.Restrict);

        // Two sweeps at once, or a sweep beside a person, assign it once.
        builder.HasIndex(training => new { training.EmployeeId, training.CourseId }).IsUnique().HasFilter($"{StillOpen} AND \"MeasureId\" IS NULL");
        builder.HasIndex(training => training.MeasureId).IsUnique().HasFilter($"{StillOpen} AND \"MeasureId\" IS NOT NULL");
        builder.HasIndex(training => training.RenewsId).IsUnique();
        builder.HasIndex(training => new { training.EmployeeId, training.Status });

        // The people of a course stand in the order of their days.
        builder.HasIndex(training => new { training.CourseId, training.DueOn, training.Status });
        builder.HasIndex(training => new { training.Status, training.DueOn });
        builder.HasIndex(training => new { training.Status, training.ExpiresOn });
        builder.HasIndex(training => training.CaseFileId);
    }
}

public sealed class TrainingAttemptConfiguration : IEntityTypeConfiguration<TrainingAttempt>
{
    public void Configure(EntityTypeBuilder<TrainingAttempt> builder)
    {
        builder.Ignore(attempt => attempt.IsPassed);
        builder.Property(attempt => attempt.Asked).HasJsonList<QuizQuestion>();
        builder.Property(attempt => attempt.Answers).HasJsonList<IReadOnlyList<int>>();
        builder.HasIndex(attempt => new { attempt.AssignmentId, attempt.Number }).IsUnique();
    }
}
