namespace Conduct.App.Shell.Parts;

/// <summary>Somebody to choose by typing a name or staff number.</summary>
public sealed record PersonChoice(Guid Id, string Name, string StaffNumber, string Post);
