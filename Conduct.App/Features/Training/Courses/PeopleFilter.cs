namespace Conduct.App.Features.Training;

/// <summary>Which of a course's trainings are listed.</summary>
public enum PeopleFilter
{
    All,
    Open,
    Overdue,
    Failed,
    Passed,
}
