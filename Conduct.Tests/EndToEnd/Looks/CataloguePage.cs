using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Looks;

/// <summary>A page worth looking at: who opens it, where it is, and what is opened on it before one looks.</summary>
/// <param name="Name">Part of the picture's file name.</param>
/// <param name="Page">The routable component that stands there.</param>
/// <param name="Accounts">Names of the accounts that may open it; <see cref="Visitor"/> for nobody signed in.</param>
/// <param name="Address">Where it is for one of them.</param>
/// <param name="Open">Brings it to the state to look at: a dialog, an editor.</param>
public sealed record CataloguePage(string Name, Type Page, IReadOnlyList<string> Accounts, Func<DemoPlaces, Task<string>> Address, Func<IPage, Task>? Open = null)
{
    public const string Visitor = "visitor";

    /// <summary>Opens an installation that holds nothing yet.</summary>
    public const string Founder = "founder";

    public CataloguePage(string name, Type page, IReadOnlyList<string> accounts, string address, Func<IPage, Task>? open = null)
        : this(name, page, accounts, _ => Task.FromResult(address), open)
    {
    }
}
