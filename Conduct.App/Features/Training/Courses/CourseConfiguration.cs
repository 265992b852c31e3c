using Conduct.App.Data;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Conduct.App.Features.Training;

public sealed class CourseConfiguration : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.Ignore(course => course.Content);
        builder.Property(course => course.Title).HasMaxLength(CourseContent.TitleMaxLength);
        builder.Property(course => course.TitleEn).HasMaxLength(CourseContent.TitleMaxLength);
        builder.Property<CourseMaterial?>(nameof(Course.Material)).IsRequired().HasJson();
        builder.Property(course => course.Questions).HasJsonList<QuizQuestion>();
        builder.HasIndex(course => new { course.Status, course.Category });
    }
}
