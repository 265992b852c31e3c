using Bunit;
using MudBlazor;

namespace Conduct.Tests.Support;

/// <summary>What a page tells its visitor for some seconds: that something was done, and what follows.</summary>
internal static class Said
{
    public static IReadOnlyList<string> WhatWasSaid(this ComponentTest page) =>
        [.. page.Render<MudSnackbarProvider>().FindAll(".mud-snackbar-content-message").Select(message => message.TextContent.Trim())];
}
