using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Security;

/// <summary>Account names are the same whatever width, case, blanks or dot an input method puts into them: at sign-in as in every search.</summary>
public sealed class FoldedNames : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : SearchFold.Of(name).ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
