namespace Conduct.Domain.Kernel;

/// <summary>A named rule refused the change. The code is looked up in the rule texts of the reader's language.</summary>
public sealed class RuleBrokenException(string code, params object[] arguments) : Exception(code)
{
    /// <summary>The rule's code, such as <c>Penalties.ApproverFiledCase</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Values for the placeholders of the rule's text.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
