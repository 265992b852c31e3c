using System.Text.RegularExpressions;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;

namespace Conduct.Tests.Web;

/// <summary>
/// Who may open what, address by address: a page that forgets to ask for its permission is open to everybody in service, and only
/// this table tells.
/// </summary>
public sealed partial class AccessTableTests
{
    private const string Anyone = "anyone";

    private const string Table = """
        page /                                             OwnFile
        any  /_blazor                                      OwnFile
        any  /_blazor/disconnect/                          OwnFile
        any  /_blazor/initializers/                        OwnFile
        any  /_blazor/negotiate                            OwnFile
        page /accounts                                     ManageAccounts
        page /accounts/new                                 ManageAccounts
        page /accounts/open                                ManageAccounts
        page /accounts/{guid}                              ManageAccounts
        page /acknowledgements/{guid}                      OwnFile
        page /appeals/{guid}                               ApprovePenalties
        GET  /appeals/{guid}/files/{sha256}                OwnFile
        page /appeals/{guid}/letter                        ReadCases
        page /approvals                                    ApprovePenalties
        page /audit                                        ReadAudit
        page /calendar                                     OwnFile
        GET,HEAD/calendar/feed/{token}.ics                    anyone
        any  /calendar/feed/{token}.ics                    anyone
        page /cases/new                                    HandleCases
        page /cases/{guid}                                 ReadCases
        page /cases/{guid}/decisions/{guid}/letter         ReadCases
        page /cases/{guid}/draft                           HandleCases
        POST /cases/{guid}/evidence                        HandleCases
        POST /change-password                              OwnFile
        page /change-password                              OwnFile
        POST /choose-password                              anyone
        page /choose-password                              anyone
        page /deliveries                                   ManageInstallation
        page /error                                        anyone
        GET  /evidence/{guid}                              ReadCases
        POST /forgotten-password                           anyone
        page /forgotten-password                           anyone
        any  /health/live                                  anyone
        any  /health/ready                                 anyone
        any  /hangfire/{**path}                            ManageInstallation
        page /jobs                                         ManageInstallation
        GET  /icons.svg                                    anyone
        GET  /language                                     anyone
        page /long-work                                    OwnFile
        GET  /long-work/{guid}/file                        OwnFile
        page /minimum-wages                                ManagePolicies
        page /my/appeals/{guid}                            OwnFile
        page /my/decisions/{guid}                          OwnFile
        page /my/decisions/{guid}/appeal                   OwnFile
        POST /my/decisions/{guid}/appeal/files             OwnFile
        GET  /my/decisions/{guid}/appeal/files/{sha256}    OwnFile
        page /my/file                                      OwnFile
        page /my/reviews/{guid}                            OwnFile
        page /not-found                                    OwnFile
        page /notifications                                OwnFile
        page /notifications/preferences                    OwnFile
        page /organisation                                 ReadOrganisation
        page /organisation/employees/new                   ReadOrganisation
        page /organisation/employees/{guid}                ReadOrganisation
        page /organisation/import                          ManageOrganisation
        POST /organisation/import/file                     ManageOrganisation
        GET  /organisation/import/returned.xlsx            ManageOrganisation
        GET  /organisation/import/template.xlsx            ManageOrganisation
        page /organisation/units/new                       ManageOrganisation
        page /organisation/units/{guid}                    ManageOrganisation
        page /payroll                                      HandleCases
        GET  /payroll/export.xlsx                          HandleCases
        page /policies                                     OwnFile
        page /policies/catalogue                           ManagePolicies
        POST /policies/catalogue/file                      ManagePolicies
        page /policies/catalogue/new                       ManagePolicies
        GET  /policies/catalogue/returned.xlsx             ManagePolicies
        GET  /policies/catalogue/template.xlsx             ManagePolicies
        page /policies/of/{guid}                           OwnFile
        page /policies/search                              OwnFile
        page /policies/versions/{guid}                     ManagePolicies
        GET  /policies/versions/{guid}/clauses.xlsx        ManagePolicies
        page /policies/versions/{guid}/compare             ManagePolicies
        page /policies/versions/{guid}/edit                ManagePolicies
        POST /policies/versions/{guid}/files               ManagePolicies
        GET  /policies/versions/{guid}/files/{sha256}      ManagePolicies
        page /policies/versions/{guid}/print               ManagePolicies
        page /policies/{guid}                              OwnFile
        page /policies/{guid}/acknowledgements             ReadAcknowledgements
        GET  /policies/{guid}/acknowledgements.xlsx        ReadAcknowledgements
        POST /proceedings/{guid}/files                     HandleCases
        GET  /proceedings/{guid}/files/{sha256}            ReadCases
        page /register                                     ReadRegister
        GET  /register/export.xlsx                         ExportRegister
        page /reports                                      HandleReports
        page /reports/identity                             ConsentToIdentity
        page /reports/{guid}                               HandleReports
        page /reports/{guid}/case                          HandleReports
        GET  /reports/{guid}/files/{guid}                  HandleReports
        page /robots                                       ManageInstallation
        page /robots/new                                   ManageInstallation
        page /robots/{guid}                                ManageInstallation
        POST /set-up                                       anyone
        page /set-up                                       anyone
        page /settings                                     OwnFile
        POST /sign-in                                      anyone
        page /sign-in                                      anyone
        POST /sign-out                                     anyone
        GET  /speak-up                                     anyone
        GET  /speak-up/exit                                anyone
        GET  /speak-up/follow                              anyone
        POST /speak-up/follow                              anyone
        GET  /speak-up/new                                 anyone
        POST /speak-up/sent                                anyone
        GET  /speak-up/{**rest}                            anyone
        GET  /theme                                        anyone
        page /training                                     OwnFile
        page /training/courses                             ManageTraining
        page /training/courses/new                         ManageTraining
        page /training/courses/{guid}                      ManageTraining
        GET  /training/courses/{guid}/file                 OwnFile
        POST /training/courses/{guid}/file                 ManageTraining
        page /training/matrix                              ReadTraining
        GET  /training/matrix.xlsx                         ReadTraining
        page /training/sessions/{guid}                     OwnFile
        page /training/{guid}                              OwnFile
        page /wages                                        ReadWages
        POST /wages/file                                   ReadWages
        GET  /wages/returned.xlsx                          ReadWages
        GET  /wages/template.xlsx                          ReadWages
        page /wages/{guid}                                 ReadWages
        page /working-days                                 OwnFile
        GET  /working-days.xlsx                            OwnFile
        POST /working-days/file                            ManageOrganisation
        """;

    [Fact]
    public void EveryAddress_IsOpenToWhomTheTableSays()
    {
        var written = Table.ReplaceLineEndings("\n").Split('\n');
        var mapped = AppRoutes.All.Select(LineOf).ToList();

        Assert.Empty(mapped.Except(written));
        Assert.Empty(written.Except(mapped));
    }

    // What is mapped is what the browser asks for; within a page, links are followed by the pages' own routes.
    [Fact]
    public void EveryPage_IsMapped()
    {
        var templates = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>());

        Assert.Equal(templates.Select(route => route.Template).Order(StringComparer.Ordinal), AppRoutes.All.Where(IsPage).Select(AddressOf).Order(StringComparer.Ordinal));
    }

    private static string LineOf(RouteEndpoint endpoint) => $"{MethodOf(endpoint),-5}{Parameter().Replace(AddressOf(endpoint), "{$1}"),-46}{RightOf(endpoint)}";

    private static string AddressOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static bool IsPage(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static string MethodOf(RouteEndpoint endpoint) =>
        IsPage(endpoint) ? "page" : string.Join(',', endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["any"]);

    // What names no permission asks for the one that everybody in service holds.
    private static string RightOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return Anyone;
        }

        var asked = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(one => one.Policy).OfType<string>().Distinct().ToList();
        return asked.Count == 0 ? nameof(Permission.OwnFile) : string.Join(" and ", asked.Select(policy => Enum.GetValues<Permission>().Single(one => PermissionPolicy.NameOf(one) == policy)));
    }

    [GeneratedRegex(@"\{\w+:(\w+)\}")]
    private static partial Regex Parameter();
}
