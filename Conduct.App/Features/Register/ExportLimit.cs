namespace Conduct.App.Features.Register;

/// <summary>Up to so many lines an export is sent while the visitor waits; more are written in the background.</summary>
/// <param name="Rows">20,000 take some seconds.</param>
public sealed record ExportLimit(int Rows = 20_000);
