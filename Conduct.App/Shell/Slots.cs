namespace Conduct.App.Shell;

/// <summary>Places in the frame that a feature fills with SectionContent; the frame knows none of them.</summary>
public static class Slots
{
    /// <summary>Above the header: the note that the data is invented.</summary>
    public static readonly object Banner = new();
}
