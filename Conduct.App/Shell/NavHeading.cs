namespace Conduct.App.Shell;

/// <summary>The groups of the left navigation, from the top down.</summary>
public enum NavHeading
{
    Work,
    Records,
    Settings,
}
