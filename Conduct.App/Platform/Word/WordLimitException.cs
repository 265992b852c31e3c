namespace Conduct.App.Platform.Word;

/// <summary>A document is larger, or deeper, than is read.</summary>
internal sealed class WordLimitException : Exception;
