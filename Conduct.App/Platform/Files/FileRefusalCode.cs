namespace Conduct.App.Platform.Files;

/// <summary>Why a file is not kept. Each has a text in FilesTexts under its name.</summary>
public enum FileRefusalCode
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>More bytes than allowed; detail: the limit in MB.</summary>
    TooLarge,

    /// <summary>A program or script.</summary>
    Executable,

    /// <summary>HTML, SVG or other markup that a browser would run.</summary>
    ActiveContent,

    /// <summary>A document with macros.</summary>
    MacroFile,

    /// <summary>An Office document that opens with a password only.</summary>
    Encrypted,

    /// <summary>A kind that is not on the list; detail: the extension.</summary>
    TypeNotAllowed,

    /// <summary>Content and extension disagree; detail: the extension.</summary>
    TypeMismatch,

    /// <summary>Begins like a known kind, but cannot be opened.</summary>
    Damaged,

    /// <summary>The disk of the server is full.</summary>
    NoRoom,
}
