namespace Conduct.Domain.Training;

/// <summary>A course is written in Chinese; English wording may stand beside it.</summary>
public enum CourseLanguage
{
    Chinese,
    English,
}
