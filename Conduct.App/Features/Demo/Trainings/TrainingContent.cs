namespace Conduct.App.Features.Demo;

internal sealed record TrainingContent(string Title, string TitleEn);

internal static class DemoTrainings
{
    public static readonly TrainingContent Ethics = new("廉洁从业专题培训（案例剖析与情景演练）", "Business ethics: case analysis and role play");
    public static readonly TrainingContent ClientContact = new("客户沟通渠道与客户资料归属培训", "Company channels and ownership of client data");
    public static readonly TrainingContent Selling = new("销售合规与适当性管理培训", "Compliant selling and suitability");
    public static readonly TrainingContent Privacy = new("个人信息保护与数据安全培训", "Personal data protection and information security");
    public static readonly TrainingContent Service = new("服务规范与投诉处理培训", "Service standards and complaint handling");
    public static readonly TrainingContent Discipline = new("劳动纪律与考勤制度培训", "Work discipline and attendance rules");
    public static readonly TrainingContent Records = new("费用报销与业务记录规范培训", "Expense claims and truthful records");
    public static readonly TrainingContent Respect = new("职场尊重与反骚扰培训", "Respect at work and preventing harassment");
}
