using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Data.Configurations;

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
