using Conduct.Domain.Kernel;

namespace Conduct.Domain.Staff;

public sealed class OrgUnit : Aggregate
{
    public const int CodeMaxLength = 32;
    public const int NameMaxLength = 100;

    private OrgUnit()
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid? ParentId { get; private set; }

    /// <summary>工作地, whose minimum wage holds here; null where the unit above says it.</summary>
    public string? Place { get; private set; }

    public static OrgUnit Create(Guid id, string code, string name, Guid? parentId, Actor actor, DateTimeOffset now)
    {
        var unit = new OrgUnit { Id = id };
        unit.Set(code, name, parentId);
        unit.Record(new OrgUnitCreated(unit.Code, unit.Name), actor, now);
        return unit;
    }

    /// <summary>The caller has checked with <see cref="OrgTree.RequireAcyclic"/> that the tree stays a tree.</summary>
    public void Change(string code, string name, Guid? parentId, Actor actor, DateTimeOffset now)
    {
        if ((Code, Name, ParentId) == (code.Trim(), name.Trim(), parentId))
        {
            return;
        }

        Set(code, name, parentId);
        Record(new OrgUnitChanged(Code, Name), actor, now);
    }

    /// <summary>Says where the people of this unit work; nothing leaves it to the unit above.</summary>
    public void SetPlace(string? place, Actor actor, DateTimeOffset now)
    {
        var clean = string.IsNullOrWhiteSpace(place) ? null : WorkPlace.Require(place);
        if (clean != Place)
        {
            Place = clean;
            Record(new OrgUnitPlaced(Code, Place), actor, now);
        }
    }

    private void Set(string code, string name, Guid? parentId)
    {
        Rule.Require(parentId != Id, StaffRules.UnitTreeHasCycle, name);
        Code = Rule.RequireText(code, CodeMaxLength, StaffRules.UnitCodeMissing);
        Name = Rule.RequireText(name, NameMaxLength, StaffRules.UnitNameMissing);
        ParentId = parentId;
    }
}
