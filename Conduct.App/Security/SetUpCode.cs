using System.Security.Cryptography;
using System.Text;
using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>
/// Proves that whoever sets up a new installation can read its log. Derived from the first cookie key, so that every node knows the same
/// code and none has to keep it; worthless as soon as there is an account.
/// </summary>
public sealed class SetUpCode(IDbContextFactory<ConductDb> databases, IDataProtectionProvider protection)
{
    private const int Length = 12;

    /// <summary>Whether there is no account yet.</summary>
    public async Task<bool> IsOpenAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return !await db.Users.AnyAsync(ct);
    }

    public async Task<string> ReadAsync(CancellationToken ct)
    {
        protection.CreateProtector(nameof(SetUpCode)).Protect("makes the first key");
        await using var db = await databases.CreateDbContextAsync(ct);
        var key = await db.DataProtectionKeys.OrderBy(row => row.Id).Select(row => row.Xml).FirstAsync(ct);
        return ContentHash.Of($"{nameof(SetUpCode)} {key}")[..Length];
    }

    public async Task<bool> FitsAsync(string code, CancellationToken ct)
    {
        var right = await ReadAsync(ct);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code.Trim()), Encoding.UTF8.GetBytes(right));
    }
}
