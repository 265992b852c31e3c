using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.Tests.Support;

/// <summary>Zhang's written review at any status, with the case and decision behind it.</summary>
public sealed class ReviewBuilder
{
    public ReviewBuilder()
    {
        Cases = new CaseFileBuilder();
        Decision = new DecisionBuilder(Cases, Cases.Found());
        Decision.Build(DecisionStatus.Effective);
    }

    /// <summary>A text long enough to be handed in.</summary>
    public static ReviewText Text { get; } = TextAbout("三月二日中午我与客户在面馆用餐，由客户付款。");

    public CaseFileBuilder Cases { get; }

    public DecisionBuilder Decision { get; }

    public WrittenReview Review => Decision.Review!;

    public Actor Author => Cases.Company.As(Cases.Company.Zhang);

    public Actor Hr => Decision.Hr;

    public static ReviewText TextAbout(string facts) => new(
        facts,
        "违反了接受客户宴请须事前申报的规定。",
        "平时对制度学习不够，认为一碗面不算什么，没有分清私人往来与业务往来的界限。",
        "让客户和同事对公司的公正产生怀疑，也损害了公司的名誉和本人的职业形象。",
        "已向客户退还餐费，重新学习制度，今后与客户往来一律事前申报并留下记录。",
        "保证不再发生类似问题，并愿意接受同事监督。");

    public WrittenReview Build(ReviewStatus status)
    {
        switch (status)
        {
            case ReviewStatus.Drafting:
                Review.SaveDraft(Text, Author, Company.Now);
                break;
            case ReviewStatus.Submitted:
                Submit(Text);
                break;
            case ReviewStatus.Accepted:
                Submit(Text);
                Review.Accept(Decision.Decision, null, Hr, Company.Now);
                break;
            case ReviewStatus.Returned:
                Submit(Text);
                Return();
                break;
            case ReviewStatus.Declined:
                Review.RecordRefusal("本人拒绝书写", Hr, Company.Now);
                break;
            case ReviewStatus.Waived:
                Review.Waive(Decision.Decision, "已当面说明", Hr, Company.Now);
                break;
            case ReviewStatus.Cancelled:
                Review.Cancel(Decision.Decision, "处罚决定撤销", Hr, Company.Now);
                break;
        }

        Assert.Equal(status, Review.Status);
        return Review;
    }

    public void Submit(ReviewText text) => Review.Submit(text, Company.Today, Author, Company.Now);

    public void Return() => Review.Return("请写明整改措施", Company.Today, Hr, Company.Now);
}
