using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Search;

/// <summary>Whoever sees more than their own file looks for people and cases from every page.</summary>
public sealed class SearchInHeader : HeaderPart
{
    public override int Order => 5;

    public override Type Component => typeof(HeaderSearch);

    public override bool IsFor(Actor actor) => actor.Has(Permission.ReadRegister) || actor.Has(Permission.ReadOrganisation);
}
