using System.Globalization;
using Conduct.App.Platform;

namespace Conduct.App.Work.Deliveries;

/// <summary>Deliveries as an administrator reads of them.</summary>
public static class DeliveryDisplay
{
    public static string Of(DeliveryChannel channel) => Text($"Channel_{channel}")!;

    /// <summary>A channel as the audit keeps it; as it is when there is no such channel any more.</summary>
    public static string OfChannel(string name) => Text($"Channel_{name}") ?? name;

    public static string Of(DeliveryStatus status) => Text($"Status_{status}")!;

    public static string Of(DeliveryPurpose purpose) => Text($"Purpose_{purpose}")!;

    /// <summary>A code of ours, or of a robot's vendor, in words; every other number of the other side as it is.</summary>
    public static string OfError(string code) => Text($"Error_{code}") is not { } words ? code : char.IsAsciiDigit(code[0]) ? $"{words} ({code})" : words;

    public static Tone ToneOf(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Sent => Tone.Good,
        DeliveryStatus.Dead => Tone.Bad,
        DeliveryStatus.Waiting => Tone.Warn,
        DeliveryStatus.Dropped => Tone.Neutral,
    };

    private static string? Text(string key) => DeliveryTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}
