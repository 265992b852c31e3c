using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <summary>送达: how and when the decision reached the subject.</summary>
public sealed record ServiceRecord(ServiceMethod Method, DateOnly ServedOn, string? Note, Signature Served)
{
    // For the store, which sets the signature after the rest.
    private ServiceRecord()
        : this(default, default, null, null!)
    {
    }
}

/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum ServiceMethod
{
    InApp = 0,
    PaperSigned = 1,
    RefusedWitnessed = 2,
    RegisteredPost = 3,
}
