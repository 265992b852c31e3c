namespace Conduct.Domain.Policies;

/// <summary>What of a draft a fault is about.</summary>
public enum DraftField
{
    Clauses,
    Code,
    Family,
    Category,
    CategoryEn,
    Gravity,
    Title,
    Text,
    TitleEn,
    TextEn,
    LookBackMonths,
    InfluenceMonths,
    Steps,
    Deduction,
    ReviewDays,
    Warning,
    SuspensionDays,
    Training,
    TrainingEn,
}
