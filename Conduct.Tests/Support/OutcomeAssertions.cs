using Conduct.App.Platform.Commands;

namespace Conduct.Tests.Support;

/// <summary>Every outcome a test gets is asserted by one of these.</summary>
public static class OutcomeAssertions
{
    public static async Task ShouldBeDone(this Task<Outcome> running) => Assert.Equal(new Outcome.Done(), await running);

    public static async Task ShouldBeForbidden(this Task<Outcome> running) => Assert.IsType<Outcome.Forbidden>(await running);

    public static async Task ShouldBeNotFound(this Task<Outcome> running) => Assert.IsType<Outcome.NotFound>(await running);

    public static async Task ShouldBeChanged(this Task<Outcome> running) => Assert.IsType<Outcome.Changed>(await running);

    public static async Task ShouldBeRefused(this Task<Outcome> running, string code) =>
        Assert.Equal(code, Assert.IsType<Outcome.Refused>(await running).Code);
}
