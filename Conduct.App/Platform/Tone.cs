namespace Conduct.App.Platform;

/// <summary>What a colour says; the text beside it always says the same.</summary>
public enum Tone
{
    Neutral,
    Info,
    Good,
    Warn,
    Bad,
}
