using Conduct.Domain.Cases;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo;

internal static class HistoryReview
{
    private static readonly string[] Causes = ["平时对制度学习不够，存在侥幸心理。", "工作忙乱时没有及时请示主管。", "对规定理解有偏差，以为不要紧。", "责任心不强，没有换位思考。"];
    private static readonly string[] Harms = ["影响了客户对公司的信任。", "给团队带来不好的示范。", "增加了同事的工作量。", "使公司面临合规风险。"];
    private static readonly string[] Corrections = ["重新学习办法全文并做好笔记，每周向主管汇报。", "今后遇到类似情况一律事前申报。", "主动配合检查，建立个人台账。", "向同事说明经过，提醒大家引以为戒。"];

    public static ReviewText Of(Subject subject, Random random) => new(
        Facts: "关于本次违规事件，经过与调查认定一致，我对事实没有异议，现作出书面检讨。",
        Clause: $"我违反了办法第 {subject.Allegations[0].ClauseCode} 条“{subject.Allegations[0].ClauseTitle}”的规定。",
        Cause: Causes[random.Next(Causes.Length)],
        Harm: Harms[random.Next(Harms.Length)],
        Correction: Corrections[random.Next(Corrections.Length)],
        Promise: "我保证今后严格遵守公司各项规章制度，不再发生类似问题，请领导和同事监督。");

    public static ReviewText Again(ReviewText text) => text with { Cause = text.Cause + "归根到底是思想上不重视，遇事图省事，没有把制度放在心上。" };
}
