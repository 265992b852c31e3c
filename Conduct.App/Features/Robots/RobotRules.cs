namespace Conduct.App.Features.Robots;

/// <summary>Codes of the rules about robots.</summary>
public static class RobotRules
{
    public const string NameMissing = "Robots.NameMissing";
    public const string AddressNotAllowed = "Robots.AddressNotAllowed";
    public const string SecretMissing = "Robots.SecretMissing";
}
