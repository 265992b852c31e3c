namespace Conduct.App.Platform.Word;

/// <summary>The text of a Word document, paragraph by paragraph.</summary>
/// <param name="Paragraphs">In the order of reading; none when there is a fault.</param>
/// <param name="Fault">Why nothing of it was taken.</param>
public sealed record WordFile(IReadOnlyList<WordParagraph> Paragraphs, WordFault? Fault = null);

/// <summary>A paragraph with its number, as a reader sees it.</summary>
/// <param name="Text">Without formatting; a row of a table with its cells divided by bars.</param>
/// <param name="InTable">Whether it is a row of a table.</param>
public sealed record WordParagraph(string Text, bool InTable);

/// <summary>Why a document cannot be taken.</summary>
public enum WordFault
{
    /// <summary>Not a .docx document at all, or one with macros.</summary>
    NotDocx,

    /// <summary>More bytes than allowed, packed or unpacked, or more parts or paragraphs.</summary>
    TooLarge,

    /// <summary>Damaged, or not what its parts claim to be.</summary>
    Corrupt,
}
