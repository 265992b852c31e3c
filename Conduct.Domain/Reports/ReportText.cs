using Conduct.Domain.Kernel;

namespace Conduct.Domain.Reports;

/// <summary>What somebody who speaks up writes into the form: only the first is asked for.</summary>
/// <param name="What">What happened.</param>
/// <param name="Topic">The group of clauses it belongs to, in the words of the policy.</param>
public sealed record ReportText(string What = "", string? Where = null, string? When = null, string? Who = null, string? Topic = null)
{
    public const int ShortMaxLength = 500;
    public const int TopicMaxLength = 60;

    public static ReportText Empty { get; } = new();

    internal ReportText Sound() => new(
        Rule.RequireText(What, ReportMessage.TextMaxLength, ReportRules.WhatMissing), Short(Where), Short(When), Short(Who), Short(Topic, TopicMaxLength));

    private static string? Short(string? text, int maxLength = ShortMaxLength) =>
        string.IsNullOrWhiteSpace(text) ? null : Rule.RequireText(text, maxLength, ReportRules.TextMissing);
}
