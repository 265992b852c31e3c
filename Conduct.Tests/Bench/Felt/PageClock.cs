using Microsoft.Playwright;

namespace Conduct.Tests.Bench.Felt;

/// <summary>Times a page by its own clock: from a click to the frame that shows what was waited for.</summary>
internal static class PageClock
{
    /// <summary>Runs in each page before its own scripts.</summary>
    public const string Script = """
        window.felt = (act, ready) => new Promise((resolve, reject) => {
          let started = performance.now();
          const heading = () => document.querySelector("main h1")?.textContent;
          const before = act ? heading() : undefined;

          // The address changes at once, the page when the answer is there.
          window.moved = () => heading() && heading() !== before;
          const observer = new MutationObserver(() => check());
          let done = false;
          const check = () => {
            if (done || !ready()) return;
            done = true;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
          };
          observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
          document.addEventListener("input", () => { if (act === "type") { started = performance.now(); setTimeout(check); } }, true);
          setTimeout(() => reject(new Error(`not seen in time: ${ready} at ${location}: ${document.querySelector("main")?.innerText}`)), act === "type" ? 5000 : 30000);
          if (typeof act === "function") act();
          check();
        });
        """;

    /// <summary>Milliseconds from the click on the element until the condition, an expression in JavaScript, holds and is painted.</summary>
    public static Task<double> ClickAsync(this ILocator element, string ready) =>
        element.First.EvaluateAsync<double>($"element => window.felt(() => element.click(), () => {ready})");

    /// <summary>Types and measures from the last letter.</summary>
    /// <returns>Null when the answer never came, such as for a text that lost a letter on its way.</returns>
    public static async Task<double?> TypeAsync(this ILocator box, string text, string ready)
    {
        var answer = box.First.EvaluateAsync<double>($"box => window.felt('type', () => {ready})");
        await box.First.PressSequentiallyAsync(text, new() { Delay = 60 });
        try
        {
            return await answer;
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }
}
