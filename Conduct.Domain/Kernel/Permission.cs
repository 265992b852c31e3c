namespace Conduct.Domain.Kernel;

/// <summary>What an account may do at all; which rows it may do it to is decided by reach and recusal.</summary>
public enum Permission
{
    /// <summary>One's own file: decisions, written reviews, notifications. Everyone holds it.</summary>
    OwnFile,
    ReadPolicies,

    /// <summary>Reviews of policies, and who has to acknowledge them.</summary>
    ManagePolicies,

    /// <summary>Who has acknowledged a policy and who has not, within reach.</summary>
    ReadAcknowledgements,
    ReadCases,
    HandleCases,
    ApprovePenalties,

    /// <summary>Whether an appeal is taken up.</summary>
    AdmitAppeals,

    /// <summary>Legal holds on cases.</summary>
    HoldCases,
    ReadRegister,
    ExportRegister,

    /// <summary>Wages within reach, to read and to enter.</summary>
    ReadWages,
    ReadAudit,
    /// <summary>Units and employees within reach.</summary>
    ReadOrganisation,
    ManageOrganisation,
    ManageAccounts,

    /// <summary>How far the units within reach are with their training.</summary>
    ReadTraining,

    /// <summary>Courses, sessions and the trainings of the people within reach.</summary>
    ManageTraining,

    /// <summary>Jobs and what else keeps the installation running.</summary>
    ManageInstallation,

    /// <summary>Anonymous reports, less those that name the reader.</summary>
    HandleReports,

    /// <summary>To agree that somebody else opens who a reporter is.</summary>
    ConsentToIdentity,

    /// <summary>Held by reporters without a name alone.</summary>
    SpeakUp,

    /// <summary>Held by the scheduler alone.</summary>
    RunJobs,
}
