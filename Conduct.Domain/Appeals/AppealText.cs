using Conduct.Domain.Kernel;

namespace Conduct.Domain.Appeals;

/// <summary>What the employee asks for 申诉请求, and why 事实与理由.</summary>
public sealed record AppealText(string Request, string Grounds)
{
    public const int RequestMaxLength = 1000;
    public const int GroundsMaxLength = 5000;

    /// <summary>SHA-256 of the sections in order, each ended by a form feed.</summary>
    public string Sha256 => ContentHash.Of($"{Request}\f{Grounds}\f");

    internal static AppealText Of(string? request, string? grounds) => new(
        Rule.RequireText(request, RequestMaxLength, AppealRules.TextMissing), Rule.RequireText(grounds, GroundsMaxLength, AppealRules.TextMissing));
}
