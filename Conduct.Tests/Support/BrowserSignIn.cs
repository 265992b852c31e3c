using Conduct.App.Features.SignIn;
using Conduct.App.Security;
using Microsoft.Playwright;

namespace Conduct.Tests.Support;

public static class BrowserSignIn
{
    /// <summary>Signs a fresh visitor in through the form, which a visitor sees in Chinese at first.</summary>
    public static async Task SignInAsync(this IPage page, string userName, string password = WebAccounts.Password)
    {
        await page.GotoAsync(SignInAddresses.SignIn);
        await page.GetByLabel(SignInTexts.UserName).FillAsync(userName);
        await page.GetByLabel(SignInTexts.Password).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = SignInTexts.SignIn }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains(SignInAddresses.SignIn, StringComparison.Ordinal));
    }
}
