using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

/// <summary>What stands in the editor.</summary>
public sealed class CourseForm
{
    public string Title { get; set; } = "";

    public string? TitleEn { get; set; }

    public CourseCategory Category { get; set; }

    public MaterialKind Kind { get; set; }

    public string? Text { get; set; }

    public string? TextEn { get; set; }

    public string? Link { get; set; }

    public int? Minutes { get; set; } = CourseContent.DefaultMinutes;

    public int? PassPercent { get; set; } = CourseContent.DefaultPassPercent;

    public int? Attempts { get; set; } = CourseContent.DefaultAttempts;

    public int? ValidityMonths { get; set; }

    public List<QuestionForm> Questions { get; init; } = [];

    public CourseContent Content => new(
        Title, TitleEn, Category, new(Kind, Text, Link, TextEn: TextEn), Minutes ?? 0, [.. Questions.Select(question => question.Question)], PassPercent ?? 0, Attempts ?? 0, ValidityMonths);

    public static CourseForm Of(CourseContent content)
    {
        var form = new CourseForm
        {
            Title = content.Title,
            TitleEn = content.TitleEn,
            Category = content.Category,
            Kind = content.Material.Kind,
            Text = content.Material.Text,
            TextEn = content.Material.TextEn,
            Link = content.Material.Link,
            Minutes = content.Minutes,
            PassPercent = content.PassPercent,
            Attempts = content.Attempts,
            ValidityMonths = content.ValidityMonths,
        };
        form.Questions.AddRange(content.Questions.Select(QuestionForm.Of));
        return form;
    }
}
