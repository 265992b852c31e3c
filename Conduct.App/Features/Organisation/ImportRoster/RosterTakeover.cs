namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>The lone top unit that becomes the roster's.</summary>
public sealed record RosterTakeover(string Code, string Name, string NewCode, string NewName);
