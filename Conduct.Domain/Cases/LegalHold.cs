using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <summary>保全: why the case is kept whole, and who said so.</summary>
public sealed record LegalHold(string Reason, Signature Set)
{
    // For the store, which sets the signature after the rest.
    private LegalHold()
        : this("", null!)
    {
    }
}
