using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Security;

public sealed class SignInPausesTests
{
    private static readonly Guid Account = NewId.Next();

    private readonly TestClock _clock = new();
    private readonly SignInPauses _pauses;

    public SignInPausesTests() => _pauses = new(_clock);

    private static SignInTry Stranger => new("zhang", "198.51.100.1", Account, false);

    private static SignInTry Owner => Stranger with { Place = "browser", IsKnown = true };

    [Fact]
    public void Pauses_GrowWithEachTry_UpToAQuarterOfAnHour()
    {
        Fail(Stranger, SignInPauses.Tries);

        var waits = Enumerable.Range(0, 9).Select(_ =>
        {
            var wait = _pauses.Begin(Stranger);
            _clock.Advance(wait);
            Assert.Equal(TimeSpan.Zero, _pauses.Begin(Stranger));
            return (int)wait.TotalSeconds;
        });

        Assert.Equal([10, 20, 40, 80, 160, 320, 640, 900, 900], waits);
    }

    [Fact]
    public void Strangers_MakeNeitherTheOwnersBrowserNorAnotherAddressWait()
    {
        Fail(Stranger, SignInPauses.Tries);

        Assert.NotEqual(TimeSpan.Zero, _pauses.Begin(Stranger));
        Assert.Equal(TimeSpan.Zero, _pauses.Begin(Owner));
        Assert.Equal(TimeSpan.Zero, _pauses.Begin(Stranger with { Place = "198.51.100.2" }));
        Assert.Equal(TimeSpan.Zero, _pauses.Begin(Stranger with { Name = "li", AccountId = null }));
        Assert.Equal(TimeSpan.Zero, _pauses.Begin(Stranger with { Name = "zhang with a new password" }));
    }

    [Fact]
    public void Address_ThatTriesManyNames_WaitsForTheEndOfItsWindow_ButNotABrowserThatIsKnown()
    {
        for (var n = 0; n < SignInPauses.TriesOfAnAddress; n++)
        {
            Fail(Stranger with { Name = $"name {n}", AccountId = null }, 1);
            _clock.Now += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(SignInPauses.Window - TimeSpan.FromSeconds(SignInPauses.TriesOfAnAddress), _pauses.Begin(Stranger));
        Assert.Equal(TimeSpan.Zero, _pauses.Begin(Owner));
        _clock.Now += SignInPauses.Window;
        Assert.Equal(TimeSpan.Zero, _pauses.Begin(Stranger));
    }

    [Fact]
    public void Office_WhosePeopleSignIn_DoesNotWait()
    {
        for (var n = 0; n < 3 * SignInPauses.TriesOfAnAddress; n++)
        {
            var one = Stranger with { Name = $"name {n}" };
            Assert.Equal(TimeSpan.Zero, _pauses.Begin(one));
            _pauses.Succeed(one);
        }
    }

    [Fact]
    public void RightPassword_ForgetsTheTriesBefore()
    {
        Fail(Stranger, SignInPauses.Tries - 1);
        Fail(Stranger, 1);
        _pauses.Succeed(Stranger);

        Assert.Null(_pauses.Until(Account));
        Fail(Stranger, SignInPauses.Tries);
        Assert.Equal(_clock.Now.AddSeconds(10), _pauses.Until(Account));
        _clock.Now += TimeSpan.FromHours(2);
        Assert.Null(_pauses.Until(Account));
        Fail(Stranger, SignInPauses.Tries);
    }

    [Fact]
    public void ManyAtOnce_AreAsMany() =>
        Assert.Equal(SignInPauses.Tries, Enumerable.Range(0, 100).AsParallel().Count(_ => _pauses.Begin(Stranger) == TimeSpan.Zero));

    [Fact]
    public void Memory_OfAnyNumberOfNamesAndAddresses_IsBounded()
    {
        for (var n = 0; n < 60_000; n++)
        {
            _clock.Now += TimeSpan.FromMilliseconds(1);
            _pauses.Begin(new($"name {n}", $"address {n}", null, false));
        }

        Assert.InRange(_pauses.Count, 1, 50_000);
    }

    private void Fail(SignInTry attempt, int times)
    {
        for (var n = 0; n < times; n++)
        {
            Assert.Equal(TimeSpan.Zero, _pauses.Begin(attempt));
        }
    }
}
