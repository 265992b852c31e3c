using Microsoft.Playwright;

namespace Conduct.Tests.EndToEnd.Steps;

/// <summary>How often a press on a button arrives.</summary>
public enum Clicking
{
    Once,

    /// <summary>A second click follows in the same frame.</summary>
    Twice,

    /// <summary>By the mouse, as people do who are used to it.</summary>
    DoubleClick,

    /// <summary>As <see cref="Twice"/>, and the browser passes both on: it is for the server to let one of them count.</summary>
    TwiceUnguarded,
}

internal static class ClickScripts
{
    public const string Doubled = "pressed-twice";
    public const string LeftOut = "guards-left-out";

    // Buttons that only show or hide something in the browser are meant to be pressed again.
    private const string Twice = """
        addEventListener("click", event => {
          const button = event.target.closest?.("main button, .mud-dialog button");
          if (!event.isTrusted || !button || button.disabled || button.matches("[aria-expanded], [aria-haspopup]") || button.closest(".mud-picker, [data-repeats]")) return;
          sessionStorage.setItem("pressed-twice", Number(sessionStorage.getItem("pressed-twice")) + 1);
          button.click();
        });
        """;

    // The one listener on the window that takes clicks ahead of all others.
    private const string Unguarded = """
        (() => {
          const listen = window.addEventListener;
          window.addEventListener = (...all) => {
            if (all[0] === "click" && all[2] === true) sessionStorage.setItem("guards-left-out", Number(sessionStorage.getItem("guards-left-out")) + 1);
            else listen.apply(window, all);
          };
        })();
        """;

    public static async Task PressAsync(this IPage page, Clicking clicking)
    {
        if (clicking is Clicking.Twice or Clicking.TwiceUnguarded)
        {
            await page.AddInitScriptAsync(Twice);
        }

        if (clicking == Clicking.TwiceUnguarded)
        {
            await page.AddInitScriptAsync(Unguarded);
        }
    }

    /// <summary>How many presses were doubled in this window, and how many guards did not listen.</summary>
    public static Task<int> CountAsync(this IPage page, string what) => page.EvaluateAsync<int>("what => Number(sessionStorage.getItem(what))", what);
}
