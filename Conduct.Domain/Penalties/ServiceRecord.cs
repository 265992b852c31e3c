using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <summary>送达: how and when the decision reached the subject.</summary>
public sealed record ServiceRecord(ServiceMethod Method, DateOnly ServedOn, string? Note, Signature Served);

public enum ServiceMethod
{
    InApp,
    PaperSigned,
    RefusedWitnessed,
    RegisteredPost,
}
