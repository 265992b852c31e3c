using Conduct.App.Platform.Excel;

namespace Conduct.App.Features.Organisation.ImportRoster;

/// <summary>What an uploaded roster says, kept on the server until it is applied or replaced.</summary>
/// <param name="Units">Rows of the sheet of units.</param>
/// <param name="People">Rows of the sheet of employees.</param>
/// <param name="Given">The optional columns that the file has; what a file does not give stays as it is.</param>
/// <param name="Errors">What could not be read, the first ones.</param>
/// <param name="ErrorCount">All that could not be read.</param>
/// <param name="WagesLeftOut">The file gives wages, but whoever uploaded it may not see them: they were not taken.</param>
public sealed record RosterFile(
    IReadOnlyList<RosterUnit> Units,
    IReadOnlyList<RosterPerson> People,
    RosterParts Given,
    IReadOnlyList<SheetError> Errors,
    int ErrorCount,
    bool WagesLeftOut);
