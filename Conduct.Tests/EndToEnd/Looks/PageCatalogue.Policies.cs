using Conduct.App.Features.Policies;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.EndToEnd.Looks;

/// <content>The catalogue of policies.</content>
public static partial class PageCatalogue
{
    private static IEnumerable<CataloguePage> OfThePolicies() =>
    [
        new("catalogue", typeof(PolicyCataloguePage), Compliance, "/policies/catalogue"),
        new("catalogue-new", typeof(NewPolicyPage), Compliance, "/policies/catalogue/new", page => page.Locator("#origin-Model").CheckAsync()),
        new("version-written", typeof(VersionPage), Compliance, at => VersionAsync(at, PolicyStatus.Draft, "")),
        new("version-in-force", typeof(VersionPage), Compliance, at => VersionAsync(at, PolicyStatus.InForce, "")),
        new("version-discussion", typeof(VersionPage), Compliance, at => VersionAsync(at, PolicyStatus.Draft, ""), page => PressAsync(page, CatalogueTexts.RecordDiscussion)),
        new("version-edit", typeof(PolicyEditorPage), Compliance, at => VersionAsync(at, PolicyStatus.Draft, "/edit")),
        new("version-compare", typeof(ComparePage), Compliance, async at =>
            $"{await VersionAsync(at, PolicyStatus.Draft, "/compare")}?with={await at.ReadAsync(db => db.PolicyVersions.IgnoreAutoIncludes().Where(version => version.Status == PolicyStatus.InForce).Select(version => version.Id).SingleAsync())}"),
        new("version-print", typeof(PrintPage), Compliance, at => VersionAsync(at, PolicyStatus.InForce, "/print")),
        new("clause-search", typeof(ClauseSearchPage), Compliance, "/policies/search?text=1.1"),
    ];

    private static Task<string> VersionAsync(DemoPlaces at, PolicyStatus status, string page) => at.ReadAsync(async db =>
        $"/policies/versions/{await db.PolicyVersions.IgnoreAutoIncludes().Where(version => version.Status == status).Select(version => version.Id).SingleAsync()}{page}");
}
