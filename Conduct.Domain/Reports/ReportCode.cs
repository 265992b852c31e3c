using System.Security.Cryptography;
using System.Text;

namespace Conduct.Domain.Reports;

/// <summary>
/// What a reporter comes back with: sixteen digits, drawn by the system's cryptographic generator, so one of 10^16. It is shown once and kept nowhere;
/// what is kept is a slow hash of it.
/// </summary>
public readonly record struct ReportCode
{
    public const int Length = 16;
    private const int Group = 4;

    private ReportCode(string digits) => Digits = digits;

    public string Digits { get; }

    public static ReportCode Draw() => new(new string(RandomNumberGenerator.GetItems("0123456789".AsSpan(), Length)));

    /// <summary>As somebody typed it: blanks, dashes and wide digits do not matter.</summary>
    /// <returns>Null when it is no code at all.</returns>
    public static ReportCode? Read(string? typed)
    {
        var digits = new StringBuilder(Length);
        foreach (var sign in (typed ?? "").Normalize(NormalizationForm.FormKC))
        {
            if (char.IsAsciiDigit(sign) && digits.Length <= Length)
            {
                digits.Append(sign);
            }
            else if (!char.IsWhiteSpace(sign) && !char.IsPunctuation(sign))
            {
                return null;
            }
        }

        return digits.Length == Length ? new ReportCode(digits.ToString()) : null;
    }

    /// <summary>Four groups of four, as it is shown.</summary>
    public override string ToString() => string.Join(' ', Digits.Chunk(Group).Select(four => new string(four)));
}
