namespace Conduct.Domain.Policies;

public static class AcknowledgementRules
{
    public const string VersionNotInForce = "Acknowledgements.VersionNotInForce";
    public const string TermOutOfBounds = "Acknowledgements.TermOutOfBounds";
    public const string NobodyToAsk = "Acknowledgements.NobodyToAsk";
    public const string OnlyOneself = "Acknowledgements.OnlyOneself";
    public const string StillAwaited = "Acknowledgements.StillAwaited";
}
