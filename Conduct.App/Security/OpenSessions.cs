using Conduct.App.Platform;

namespace Conduct.App.Security;

/// <summary>The circuits of this node by account: when one of its sessions ends, each looks at once whether it was its own.</summary>
public sealed class OpenSessions : Watchers;
