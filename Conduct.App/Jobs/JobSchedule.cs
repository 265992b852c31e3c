using Conduct.App.Features.Policies;
using Conduct.App.Features.Training;

namespace Conduct.App.Jobs;

/// <summary>Every job with its time, in one place.</summary>
public static class JobSchedule
{
    /// <summary>Hourly, so that a reminder missed in the night comes with the next hour; each is sent once anyway.</summary>
    public static JobDeclaration Reminders { get; } = JobDeclaration.Of<ReminderJob>("0 5 * * * ?");

    /// <summary>Hourly, so that whoever joins or moves has their trainings the same day.</summary>
    public static JobDeclaration Trainings { get; } = JobDeclaration.Of<TrainingJob>("0 20 * * * ?");

    /// <summary>Before the reminders of the same hour, so that newcomers are asked and reminded in one go.</summary>
    public static JobDeclaration Acknowledgements { get; } = JobDeclaration.Of<AcknowledgementJob>("0 0 * * * ?");

    /// <summary>Daily, as make-up working days may fall on a weekend; the job itself knows the calendar.</summary>
    public static JobDeclaration Digests { get; } = JobDeclaration.Of<DigestJob>("0 30 8 * * ?");

    public static IReadOnlyList<JobDeclaration> All { get; } = [Reminders, Trainings, Acknowledgements, Digests];

    /// <returns>Null when there is no such job.</returns>
    public static JobDeclaration? Find(string name) => All.FirstOrDefault(job => job.Name == name);
}
