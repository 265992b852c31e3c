using Conduct.Domain.Kernel;

namespace Conduct.App.Shell;

/// <param name="Heading">The group it stands in.</param>
/// <param name="Order">Its place there, from the top down.</param>
/// <param name="Text">Read at render time, in the reader's language.</param>
/// <param name="Href">The address, relative to the site.</param>
/// <param name="Icon">A Material symbol.</param>
/// <param name="Requires">Null: for everyone who is signed in.</param>
/// <param name="Exact">Other entries lie below this address: it is current on its own page only.</param>
public sealed record NavItem(NavHeading Heading, int Order, Func<string> Text, string Href, string Icon, Permission? Requires = null, bool Exact = false)
{
    public bool IsFor(Actor? actor) => Requires is not { } permission || actor?.Has(permission) == true;
}
