using System.Globalization;
using Conduct.App.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Conduct.App.Features.SignIn;

/// <summary>Where the link of a mail leads; the link alone tells who may choose.</summary>
public sealed partial class ChoosePasswordPage
{
    private string? _userName;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required UserManager<Account> Accounts { get; init; }

    [Inject]
    public required PasswordTokens Tokens { get; init; }

    [SupplyParameterFromQuery]
    public string? Account { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Token { get; set; }

    [SupplyParameterFromQuery]
    public string? Broken { get; set; }

    private static string PasswordHint => string.Format(CultureInfo.CurrentCulture, SignInTexts.PasswordHint, AccountSetup.PasswordMinLength);

    protected override async Task OnInitializedAsync()
    {
        // The address is a key: it goes to no other site, and stays in no cache.
        (Http.Response.Headers["Referrer-Policy"], Http.Response.Headers.CacheControl) = ("no-referrer", "no-store");
        var fits = Guid.TryParse(Account, out var id) && Enum.TryParse<PasswordLinkKind>(Kind, out var kind) && Enum.IsDefined(kind)
            && await Accounts.FindByIdAsync(id.ToString()) is { } account && await Tokens.FitsAsync(account, kind, Token ?? "");
        _userName = fits ? (await Accounts.FindByIdAsync(id.ToString()))!.UserName : null;
    }
}
