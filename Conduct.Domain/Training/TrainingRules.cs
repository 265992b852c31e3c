namespace Conduct.Domain.Training;

public static class TrainingRules
{
    public const string TitleMissing = "Training.TitleMissing";
    public const string MinutesWrong = "Training.MinutesWrong";
    public const string MaterialMissing = "Training.MaterialMissing";
    public const string LinkNotHttps = "Training.LinkNotHttps";
    public const string QuestionMissing = "Training.QuestionMissing";
    public const string TooManyQuestions = "Training.TooManyQuestions";
    public const string ChoicesWrong = "Training.ChoicesWrong";
    public const string ChoiceMissing = "Training.ChoiceMissing";
    public const string NoRightChoice = "Training.NoRightChoice";
    public const string PassMarkWrong = "Training.PassMarkWrong";
    public const string AttemptsWrong = "Training.AttemptsWrong";
    public const string ValidityWrong = "Training.ValidityWrong";
    public const string CourseNotPublished = "Training.CourseNotPublished";
    public const string CaseNotClosed = "Training.CaseNotClosed";
    public const string NameInText = "Training.NameInText";
    public const string DueOutOfBounds = "Training.DueOutOfBounds";
    public const string MeasureIsNoTraining = "Training.MeasureIsNoTraining";
    public const string MeasureHasTraining = "Training.MeasureHasTraining";
    public const string MeasureDecides = "Training.MeasureDecides";
    public const string NotYetRenewed = "Training.NotYetRenewed";
    public const string NotYetExpired = "Training.NotYetExpired";
    public const string OnlyAssigneeTakes = "Training.OnlyAssigneeTakes";
    public const string AssigneeCannotHandle = "Training.AssigneeCannotHandle";
    public const string NoQuiz = "Training.NoQuiz";
    public const string AttemptStillOpen = "Training.AttemptStillOpen";
    public const string NoAttemptOpen = "Training.NoAttemptOpen";
    public const string AttemptsUsedUp = "Training.AttemptsUsedUp";
    public const string AttemptsLeft = "Training.AttemptsLeft";
    public const string AnswersIncomplete = "Training.AnswersIncomplete";
    public const string ExtensionOutOfBounds = "Training.ExtensionOutOfBounds";
    public const string PlaceMissing = "Training.PlaceMissing";
    public const string SessionTimesWrong = "Training.SessionTimesWrong";
    public const string CapacityWrong = "Training.CapacityWrong";
    public const string SessionFull = "Training.SessionFull";
    public const string TrainerOnList = "Training.TrainerOnList";
    public const string NotOnList = "Training.NotOnList";
    public const string OwnAttendance = "Training.OwnAttendance";
    public const string SignInClosed = "Training.SignInClosed";
    public const string SignInCodeWrong = "Training.SignInCodeWrong";
    public const string SessionNotBegun = "Training.SessionNotBegun";
    public const string AudienceIncomplete = "Training.AudienceIncomplete";
    public const string DaysWrong = "Training.DaysWrong";
    public const string StandingEnded = "Training.StandingEnded";
    public const string NobodyToAssign = "Training.NobodyToAssign";
}
