using Conduct.App.Security;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.Accounts;

/// <summary>Passwords for the first sign-in of several people, hashed ahead: hashing is slow on purpose, and a transaction must not wait for it.</summary>
public sealed class NewPasswords(IPasswordHasher<Account> hasher)
{
    /// <param name="count">How many.</param>
    /// <param name="report">Told how many are done; on another thread.</param>
    /// <param name="ct">Stops.</param>
    public Task<IReadOnlyList<NewPassword>> MakeAsync(int count, Action<int> report, CancellationToken ct) => Task.Run<IReadOnlyList<NewPassword>>(
        () =>
        {
            var (made, done) = (new NewPassword[count], 0);
            Parallel.For(0, count, new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) }, at =>
            {
                var password = InitialPassword.Generate();
                made[at] = new(password, hasher.HashPassword(new Account(), password));
                report(Interlocked.Increment(ref done));
            });
            return made;
        },
        ct);
}

/// <summary>A class, as a record would print the password.</summary>
public sealed class NewPassword(string text, string hash)
{
    public string Text { get; } = text;

    public string Hash { get; } = hash;
}
