using System.Collections;
using System.Reflection;

namespace Conduct.Tests.Support;

/// <summary>Every text in an answer, however deep it lies.</summary>
internal static class Words
{
    private const int Deep = 12;

    public static IReadOnlyList<string> In(object? answer)
    {
        var (words, seen) = (new List<string>(), new HashSet<object>(ReferenceEqualityComparer.Instance));
        Walk(answer, 0);
        return words;

        void Walk(object? value, int depth)
        {
            if (value is string text)
            {
                words.Add(text);
            }
            else if (value is null or Delegate or Type || depth > Deep || value.GetType().IsPrimitive || value is Guid or DateOnly or DateTime or DateTimeOffset or Enum || !seen.Add(value))
            {
                return;
            }
            else if (value is IEnumerable many)
            {
                foreach (var one in many)
                {
                    Walk(one, depth + 1);
                }
            }
            else
            {
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                {
                    Walk(Read(property, value), depth + 1);
                }

                foreach (var field in value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
                {
                    Walk(field.GetValue(value), depth + 1);
                }
            }
        }
    }

    // What a page asks only in some states may refuse in others.
    private static object? Read(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
