using System.Text.Json;

namespace Conduct.Tests.Support;

/// <summary>What a robot's address was sent.</summary>
public sealed record ReceivedPost(string Path, IReadOnlyDictionary<string, string> Query, JsonElement Body);
