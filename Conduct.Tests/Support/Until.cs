namespace Conduct.Tests.Support;

/// <summary>Waits for what another thread or process brings about.</summary>
public static class Until
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>Looks again and again until it holds; fails when it never does.</summary>
    public static async Task HoldsAsync(Func<Task<bool>> holds)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(Timeout);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await holds())
        {
            await look.WaitForNextTickAsync(over.Token);
        }
    }

    public static Task HoldsAsync(Func<bool> holds) => HoldsAsync(() => Task.FromResult(holds()));
}
