namespace Conduct.Domain.Training;

/// <summary>The questions of one attempt in their own order.</summary>
public static class QuizPaper
{
    /// <summary>Questions and the choices of each in an order that the seed alone decides.</summary>
    public static IReadOnlyList<QuizQuestion> Shuffle(IReadOnlyList<QuizQuestion> questions, int seed)
    {
        var random = new Random(seed);
        return Shuffled(questions.Select(question => question with { Choices = Shuffled(question.Choices, random) }), random);
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        T[] order = [.. items];
        random.Shuffle(order);
        return order;
    }
}
