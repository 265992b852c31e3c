namespace Conduct.App.Features.Penalties;

/// <summary>What an approver chose after looking at a proposal.</summary>
public enum GlanceAnswer
{
    Approve,
    Return,
    Reject,
}
