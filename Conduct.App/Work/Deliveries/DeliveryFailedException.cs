namespace Conduct.App.Work.Deliveries;

/// <summary>The other side did not take a message.</summary>
/// <param name="code">Says why, to an administrator: no address, no person, no secret.</param>
public sealed class DeliveryFailedException(string code) : Exception(code)
{
    public string Code { get; } = code;

    /// <summary>Trying again would not help: the other side knows no such recipient.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Only this message failed; others through the same door may pass.</summary>
    public bool IsOnlyThisOne { get; init; }

    /// <summary>How long the other side wants to be left alone, at least.</summary>
    public TimeSpan? Pause { get; init; }
}
