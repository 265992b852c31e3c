using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Items;

/// <summary>Who looks, and by which of their permissions.</summary>
public sealed record WorkReader(Actor Actor, Permission Permission)
{
    /// <summary>It is their own matter: what others have to do is not asked for.</summary>
    public bool IsOwner => Permission == Permission.OwnFile;
}
