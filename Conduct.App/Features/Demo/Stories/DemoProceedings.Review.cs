using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo;

internal sealed partial class DemoProceedings
{
    public void WriteReview(string name) =>
        _reviews[name].SaveDraft(Text(name) with { Correction = "", Promise = "" }, world.Actors[name], Now);

    public void SubmitReview(string name)
    {
        var review = _reviews[name];
        var text = Text(name);
        review.Submit(review.Returns == 0 ? text : text with { Correction = text.Correction + "我已向直属主管提交书面整改计划，请主管按周检查。" }, Day, world.Actors[name], Now);
    }

    public void AcceptReview(string name, string? comment) => _reviews[name].Accept(_decisions[name], comment, world.Officer, Now);

    public void ReturnReview(string name, string comment) => _reviews[name].Return(comment, Day, world.Officer, Now);

    public void ExtendReview(string name, int days, string reason) => _reviews[name].Extend(_reviews[name].DueOn.AddDays(days), reason, world.Officer, Now);

    public void RecordRefusal(string name, string reason) => _reviews[name].RecordRefusal(reason, world.Officer, Now);

    public void WaiveReview(string name, string reason) => _reviews[name].Waive(_decisions[name], reason, world.Officer, Now);

    private ReviewText Text(string name)
    {
        var clause = SubjectOf(name).Allegations[0];
        return new ReviewText(
            Facts: story.Narrative + "以上情况属实，我没有异议。",
            Clause: $"我的行为违反了《{world.Policy.Title}》第 {clause.ClauseCode} 条关于“{clause.ClauseTitle}”的规定。该办法我入职时和修订后均已签收，对条款内容是清楚的。",
            Cause: "从主观上看，是我对制度学习不够认真，存在“别人也这样做”的侥幸心理；从客观上看，遇到拿不准的情况时没有及时向主管请示。",
            Harm: "这件事影响了公司在客户心目中的形象，也给团队带来了不好的示范，让同事为我的疏忽承担了额外的工作。",
            Correction: "一是利用一周时间重新学习办法全文并做好笔记；二是今后遇到类似情况一律事前申报；三是主动配合合规部门的抽查。",
            Promise: "我保证今后严格遵守公司各项规章制度，不再发生类似问题。如有再犯，愿意接受公司按规定作出的处理。");
    }
}
