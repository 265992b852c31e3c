using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conduct.App.Work.Deliveries;

namespace Conduct.App.Work.Robots;

/// <summary>How one vendor's group robots are posted to.</summary>
public abstract class RobotVendor
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<RobotVendor> All { get; } = [new WeComRobot(), new DingTalkRobot(), new FeishuRobot()];

    public abstract DeliveryChannel Channel { get; }

    /// <summary>Whether a message is signed with a secret beside the address.</summary>
    public abstract bool NeedsSecret { get; }

    /// <summary>Messages in a minute for each robot: the limit that the vendor's documentation of group robots states.</summary>
    public abstract int MaxPerMinute { get; }

    /// <summary>How long the vendor shuts a robot out that posted too much.</summary>
    public virtual TimeSpan LimitPause => TimeSpan.FromMinutes(1);

    /// <summary>Where such addresses lead; never anywhere else.</summary>
    protected abstract IReadOnlyList<string> Hosts { get; }

    protected abstract string Path { get; }

    public static RobotVendor Of(DeliveryChannel channel) => All.Single(vendor => vendor.Channel == channel);

    public bool Owns(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0
        && Hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase) && address.AbsolutePath.StartsWith(Path, StringComparison.Ordinal);

    public abstract HttpRequestMessage Request(Uri address, string? secret, string text, DateTimeOffset now);

    /// <summary>The number in the answer that says whether it was taken, 0 for yes; null when it holds none.</summary>
    public abstract int? CodeIn(JsonElement answer);

    public abstract bool IsLimit(int code);

    /// <summary>Whether it says that robot, key, signature or wording is wrong: no later attempt would do better.</summary>
    public abstract bool IsFinal(int code);

    protected static HttpRequestMessage Post(Uri address, object body) => new(HttpMethod.Post, address)
    {
        Content = new StringContent(JsonSerializer.Serialize(body, Json), Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")),
    };

    protected static int? Number(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var value) && value.TryGetInt32(out var code) ? code : null;
}
