using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.Tests.Support;

/// <summary>Courses for tests: a text with a quiz of two questions unless a test changes it.</summary>
public static class CourseBuilder
{
    public static QuizQuestion Meal { get; } = new(
        "客户主动付餐费时应当怎么做？", [new("婉拒并事前申报", true), new("事后再说", false), new("请客户下次再付", false)], "接受宴请须事前申报。");

    public static QuizQuestion Data { get; } = new("哪些属于客户信息？", [new("身份证号", true), new("联系电话", true), new("天气", false)]);

    /// <summary>In both languages.</summary>
    public static QuizQuestion Gift { get; } = new(
        "客户送来礼品怎么办？", [new("申报", true, "Declare it"), new("收下", false, "Keep it")], "礼品须申报。", "A client sends a gift. What do you do?", "Gifts are declared.");

    public static CourseContent Content { get; } = new(
        "廉洁从业", "Ethics", CourseCategory.Ethics, new(MaterialKind.Text, "# 面馆案例\n不得接受客户宴请。"), 30, [Meal, Data], 80, 2, 12);

    public static CourseContent WithoutQuiz { get; } = Content with { Title = "制度学习", Questions = [] };

    public static Course Draft(CourseContent? content = null) => Course.Draft(NewId.Next(), content ?? Content, Actors.Compliance, Company.Now);

    public static Course Published(CourseContent? content = null)
    {
        var course = Draft(content);
        course.Publish(null, Actors.Compliance, Company.Now);
        return course;
    }

    /// <summary>Answers to what was asked, all right, or all wrong.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Answers(TrainingAttempt attempt, bool right) =>
        [.. attempt.Asked.Select(question => (IReadOnlyList<int>)[.. Enumerable.Range(0, question.Choices.Count).Where(place => question.Choices[place].IsRight == right)])];
}
