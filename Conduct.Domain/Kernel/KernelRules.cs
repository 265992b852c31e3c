namespace Conduct.Domain.Kernel;

/// <summary>Codes of the rules that hold everywhere.</summary>
public static class KernelRules
{
    public const string TextTooLong = "Kernel.TextTooLong";
    public const string ReasonMissing = "Kernel.ReasonMissing";
    public const string WrongState = "Kernel.WrongState";
    public const string ActorIsNoEmployee = "Kernel.ActorIsNoEmployee";

    /// <summary>Limit of a reason or comment, in UTF-16 code units.</summary>
    public const int ReasonMaxLength = 1000;
}
