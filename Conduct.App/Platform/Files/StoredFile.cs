namespace Conduct.App.Platform.Files;

/// <summary>A file in the vault.</summary>
/// <param name="Sha256">SHA-256 (FIPS 180-4) of its plain bytes, 64 lower-case hexadecimal digits; its address.</param>
/// <param name="Size">Plain bytes.</param>
/// <param name="Type">What content and name agree on.</param>
public sealed record StoredFile(string Sha256, long Size, FileType Type);
