namespace Conduct.Domain.Training;

public enum CourseCategory
{
    Ethics,
    Policy,
    Law,
    ClientData,
    Service,
    Discipline,

    /// <summary>Made from a closed case with the names masked.</summary>
    CaseOfQuarter,
}
