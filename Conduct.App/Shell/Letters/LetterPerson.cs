namespace Conduct.App.Shell.Letters;

/// <summary>To whom a letter of the company goes.</summary>
public sealed record LetterPerson(string Name, string StaffNumber, string UnitName, string Post);
