using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.Tests.Support;

/// <summary>Zhang's training at any status.</summary>
public sealed class TrainingBuilder
{
    public TrainingBuilder(CourseContent? content = null)
    {
        Course = CourseBuilder.Published(content);
        Training = TrainingAssignment.Assign(NewId.Next(), Course, Company.Zhang.Id, AssignmentSource.Directly, Due, Company.Today, Hr, Company.Now);
    }

    public static DateOnly Due { get; } = Company.Today.AddDays(30);

    public Company Company { get; } = new();

    public Course Course { get; }

    public TrainingAssignment Training { get; }

    public Actor Zhang => Company.As(Company.Zhang);

    public Actor Hr => Company.As(Company.HrOfficer);

    public TrainingAssignment Build(TrainingStatus status)
    {
        switch (status)
        {
            case TrainingStatus.Read:
                Read();
                break;
            case TrainingStatus.Attended:
                Training.Attend(Course, null, passes: false, Company.Today, Hr, Company.Now);
                break;
            case TrainingStatus.Passed:
                Read();
                Try(right: true);
                break;
            case TrainingStatus.Failed:
                Read();
                Try(right: false);
                break;
            case TrainingStatus.Expired:
                Build(TrainingStatus.Passed);
                Training.Expire(Course, Training.ExpiresOn!.Value.AddDays(1), Actor.System, Company.Now);
                break;
            case TrainingStatus.Waived:
                Training.Waive(Course, "休产假", Hr, Company.Now);
                break;
            case TrainingStatus.Cancelled:
                Training.Cancel(Course, "布置有误", Hr, Company.Now);
                break;
        }

        Assert.Equal(status, Training.Status);
        return Training;
    }

    public void Read() => Training.ConfirmReading(Course, null, Company.Today, Zhang, Company.Now);

    public TrainingAttempt Start() => Training.StartAttempt(NewId.Next(), Course, 7, Zhang, Company.Now);

    public void HandIn(bool right) => Training.HandIn(Course, null, CourseBuilder.Answers(Training.Running!, right), Company.Today, Zhang, Company.Now);

    public void Try(bool right)
    {
        Start();
        HandIn(right);
    }
}
