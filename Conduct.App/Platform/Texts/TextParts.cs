namespace Conduct.App.Platform.Texts;

/// <summary>A piece of two wordings: common to both, or of one alone.</summary>
public sealed record TextPart(TextPartKind Kind, string Text);

/// <summary>Where a piece stands.</summary>
public enum TextPartKind
{
    Same,
    Removed,
    Added,
}

/// <summary>What differs between two wordings, word by word; a Chinese sign is a word of its own.</summary>
public static class TextParts
{
    // Two texts of 2,000 signs; longer ones differ as a whole between their common ends.
    private const long MostCells = 4_000_000;

    // A single sign that happens to stand in both is no common wording.
    private const int LeastCommon = 2;

    /// <summary>In the order of reading; what was removed stands before what was added in its place.</summary>
    public static IReadOnlyList<TextPart> Between(string before, string after)
    {
        var (left, right) = (WordsOf(before), WordsOf(after));
        var first = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var last = Math.Min(
            Math.Min(left.Count, right.Count) - first, Enumerable.Reverse(left).Zip(Enumerable.Reverse(right)).TakeWhile(pair => pair.First == pair.Second).Count());
        var (gone, come) = (left[first..^last], right[first..^last]);
        var middle = (long)gone.Count * come.Count > MostCells ? [new(TextPartKind.Removed, string.Concat(gone)), new(TextPartKind.Added, string.Concat(come))] : Compare(gone, come);
        return Join([new(TextPartKind.Same, string.Concat(left[..first])), .. Soften(middle), new(TextPartKind.Same, string.Concat(left[^last..]))]);
    }

    private static List<string> WordsOf(string text)
    {
        List<string> words = [];
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (char.IsAsciiLetterOrDigit(text[at]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            words.Add(text[at..end]);
            at = end;
        }

        return words;
    }

    private static List<TextPart> Compare(List<string> left, List<string> right)
    {
        var longest = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                longest[i, j] = left[i] == right[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        List<TextPart> parts = [];
        var (one, other) = (0, 0);
        while (one < left.Count || other < right.Count)
        {
            parts.Add(one < left.Count && other < right.Count && left[one] == right[other] ? Both()
                : other == right.Count || (one < left.Count && longest[one + 1, other] >= longest[one, other + 1]) ? new(TextPartKind.Removed, left[one++])
                : new(TextPartKind.Added, right[other++]));
        }

        return parts;

        TextPart Both()
        {
            other++;
            return new(TextPartKind.Same, left[one++]);
        }
    }

    private static IEnumerable<TextPart> Soften(IReadOnlyList<TextPart> parts)
    {
        var joined = Join(parts);
        return joined.Index().SelectMany(one => one.Item is { Kind: TextPartKind.Same } same && same.Text.Length < LeastCommon && one.Index > 0 && one.Index < joined.Count - 1
            ? [new(TextPartKind.Removed, same.Text), new(TextPartKind.Added, same.Text)]
            : new[] { one.Item });
    }

    // Between two common pieces: all that was removed, then all that was added.
    private static List<TextPart> Join(IEnumerable<TextPart> parts)
    {
        List<TextPart> joined = [];
        var (removed, added) = ("", "");
        foreach (var part in parts.Where(part => part.Text.Length > 0))
        {
            switch (part.Kind)
            {
                case TextPartKind.Removed:
                    removed += part.Text;
                    break;
                case TextPartKind.Added:
                    added += part.Text;
                    break;
                case TextPartKind.Same:
                    Flush();
                    joined = joined is [.., { Kind: TextPartKind.Same } last] ? [.. joined[..^1], new(TextPartKind.Same, last.Text + part.Text)] : [.. joined, part];
                    break;
            }
        }

        Flush();
        return joined;

        void Flush()
        {
            joined.AddRange(new TextPart[] { new(TextPartKind.Removed, removed), new(TextPartKind.Added, added) }.Where(part => part.Text.Length > 0));
            (removed, added) = ("", "");
        }
    }
}
