using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>The quiz taken once: what was asked stays as it was asked, whatever becomes of the course.</summary>
public sealed class TrainingAttempt
{
    private TrainingAttempt()
    {
    }

    internal TrainingAttempt(Guid id, Guid assignmentId, int number, Course course, int seed, CourseLanguage language, DateTimeOffset now)
    {
        (Id, AssignmentId, Number, Seed, StartedAt) = (id, assignmentId, number, seed, now);
        (Edition, PassPercent) = (course.Edition, course.PassPercent);
        Asked = QuizPaper.Shuffle(course.Questions, seed);
        Language = Asked.Any(question => question.HasEnglish) ? language : CourseLanguage.Chinese;
    }

    public Guid Id { get; private set; }

    public Guid AssignmentId { get; private set; }

    public int Number { get; private set; }

    /// <summary>What the order of questions and choices was drawn with.</summary>
    public int Seed { get; private set; }

    /// <summary>The course's edition at the time.</summary>
    public int Edition { get; private set; }

    public int PassPercent { get; private set; }

    /// <summary>In the order in which they were shown.</summary>
    public IReadOnlyList<QuizQuestion> Asked { get; private set; } = [];

    /// <summary>The wording it was begun and asked in; a question without English was asked in Chinese.</summary>
    public CourseLanguage Language { get; private set; }

    /// <summary>For each question the places of the picked choices, from 0; empty until handed in.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Answers { get; private set; } = [];

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Share of right answers in percent, rounded down.</summary>
    public int? Score { get; private set; }

    public bool IsPassed => Score >= PassPercent;

    internal void Finish(IReadOnlyList<IReadOnlyList<int>> answers, DateTimeOffset now)
    {
        Rule.Require(answers.Count == Asked.Count && answers.All(picked => picked.Count > 0), TrainingRules.AnswersIncomplete);
        Rule.Require(answers.Zip(Asked).All(pair => pair.First.All(place => place >= 0 && place < pair.Second.Choices.Count)), TrainingRules.AnswersIncomplete);
        Answers = [.. answers.Select(picked => (IReadOnlyList<int>)[.. picked.Distinct().Order()])];
        (FinishedAt, Score) = (now, 100 * Asked.Zip(Answers).Count(pair => pair.First.IsRight(pair.Second)) / Asked.Count);
    }
}
