using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Take;

/// <summary>A training as the person who has to do it sees it.</summary>
/// <param name="DecisionId">The penalty decision it comes from, if it does.</param>
/// <param name="Material">Null while the quiz runs: it is taken without the book.</param>
/// <param name="MayRead">Whether the reading is still to be confirmed.</param>
/// <param name="MayStart">Whether an attempt can be begun now.</param>
/// <param name="Done">Attempts handed in, the latest first.</param>
public sealed record MyTrainingView(
    Guid Id,
    int Version,
    Guid CourseId,
    string Title,
    CourseCategory Category,
    TrainingStatus Status,
    DateOnly AssignedOn,
    DateOnly DueOn,
    DateOnly? ExtendedFrom,
    Guid? DecisionId,
    CourseMaterial? Material,
    int Minutes,
    int Questions,
    int PassPercent,
    int AttemptsLeft,
    DateOnly? CompletedOn,
    DateOnly? ExpiresOn,
    bool MayRead,
    bool MayStart,
    QuizView? Running,
    IReadOnlyList<AttemptView> Done,
    DateOnly Today)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);

    public bool HasQuiz => Questions > 0;

    /// <summary>It was read before, and the quiz that was to follow is gone.</summary>
    public bool LostQuiz => MayRead && Status != TrainingStatus.Assigned;
}

/// <summary>The quiz while it is taken: what is right is not in it.</summary>
/// <param name="Picked">For each question the places picked so far.</param>
public sealed record QuizView(Guid AttemptId, int Number, CourseLanguage Language, IReadOnlyList<AskedView> Questions, IReadOnlyList<IReadOnlyList<int>> Picked);

public sealed record AskedView(WordedQuestion Worded, bool Several);

/// <param name="Language">The wording it was asked in.</param>
/// <param name="FinishedAt">In the organisation's zone.</param>
/// <param name="ShowsRight">Whether the right choices are told: once there is nothing left to try.</param>
public sealed record AttemptView(int Number, CourseLanguage Language, DateTime FinishedAt, int Score, int PassPercent, bool IsPassed, bool ShowsRight, IReadOnlyList<AnswerView> Answers);

/// <param name="Worded">As it was asked.</param>
public sealed record AnswerView(QuizQuestion Question, WordedQuestion Worded, IReadOnlyList<int> Picked)
{
    public bool IsRight => Question.IsRight(Picked);
}
