using Conduct.Domain.Policies;
using static Conduct.App.Features.Demo.DemoTrainings;
using static Conduct.App.Features.Demo.StepContent;
using static Conduct.Domain.Measures.MeasureKind;

namespace Conduct.App.Features.Demo;

internal static class DisciplineClauses
{
    public static readonly ClauseCategory Category = new("劳动纪律", "Work discipline",
    [
        new("5.1", "lateness", Gravity.Light,
            new("迟到、早退",
                "员工应当按时到岗、离岗。无正当理由迟到、早退或者午休逾时，一个月内累计三次以上的，按本条处理；每次超过三十分钟的，按擅自脱岗处理。",
                "Late arrival and early leaving",
                "Employees come and go on time. Arriving late, leaving early or overrunning the lunch break without good reason three times or more in a month falls under this clause; more than thirty minutes counts as leaving the post."),
            [
                Warn(OralWarning),
                Deduct(50, 200, 100).And(OralWarning),
                Deduct(100, 500, 200).And(WrittenWarning).And(Discipline),
            ]),
        new("5.2", "absence", Gravity.Medium,
            new("擅自脱岗",
                "工作时间未经批准离开岗位三十分钟以上，或者在客户等候、值班、押运、金库等重要岗位擅自离岗的，按本条处理。一日内多次脱岗的，合并计算时间。",
                "Leaving the post without permission",
                "Leaving the post for more than thirty minutes without permission, or at all while clients wait or on duty, escort or vault posts, falls under this clause. Several absences on one day are added up."),
            [
                Deduct(200, 800, 300).AndReview(),
                Deduct(500, 1_500, 800).AndReview().And(WrittenWarning).And(Discipline),
                Deduct(1_000, 3_000, 1_500).And(Suspension),
            ]),
        new("5.3", "covering-up", Gravity.Medium,
            new("为他人脱岗、缺勤打掩护",
                "员工不得代他人打卡、签到，不得对主管隐瞒同事脱岗、缺勤的事实，不得补造请假手续。代打卡的双方同等处理。",
                "Covering up a colleague's absence",
                "Employees do not clock in or sign for others, do not hide a colleague's absence from a manager, and do not make up leave papers afterwards. In clocking for another both sides answer alike."),
            [
                Deduct(200, 600, 300).AndReview(),
                Deduct(400, 1_200, 600).AndReview().And(WrittenWarning),
                Deduct(800, 2_000, 1_200).And(Demerit),
            ]),
        new("5.4", "truancy", Gravity.Grave,
            new("旷工",
                "未请假、请假未获批准或者假满未续假而不到岗的，为旷工。旷工期间不计发工资。一年内累计旷工达到五日以上的，视为严重违反规章制度。",
                "Absence without leave",
                "Staying away without asking for leave, without its being granted, or after it has ended is absence without leave and unpaid. Five days or more within a year count as a serious breach of the rules."),
            [
                Deduct(500, 2_000, 1_000).AndReview().And(WrittenWarning),
                Deduct(1_000, 3_000, 2_000).AndReview().And(FinalWarning),
                Warn(Termination),
            ]),
        new("5.5", "refusing-work", Gravity.Medium,
            new("无正当理由拒绝工作安排",
                "员工应当服从合理的工作安排。认为安排不当的，可以先执行后申诉；违反法律、危及人身安全的安排，员工有权拒绝。无正当理由拒不服从工作安排、岗位调整或者临时任务的，按本条处理。",
                "Refusing work without good reason",
                "Employees follow reasonable instructions. Who thinks one improper may carry it out and then complain; instructions that break the law or endanger people may be refused. Refusing work, a posting or a temporary task without good reason falls under this clause."),
            [
                Deduct(500, 500, 500),
                Deduct(500, 1_000, 800).AndReview().And(WrittenWarning),
                Deduct(1_000, 2_000, 1_500).And(Suspension),
            ]),
        new("5.6", "drinking", Gravity.Medium,
            new("工作时间饮酒或者酒后上岗",
                "员工工作时间及工作日午间不得饮酒，不得酒后上岗、酒后驾驶公务车辆。因公务接待确需饮酒的，应当事前报批，当日不得再接待客户。",
                "Drinking at work",
                "Employees do not drink in working hours or at lunch on working days, come to work after drinking, or drive company cars after drinking. Drinks at official receptions need prior approval, and no client is received that day afterwards."),
            [
                Deduct(300, 1_000, 500).AndReview(),
                Deduct(600, 2_000, 1_000).AndReview().And(WrittenWarning),
                Deduct(1_000, 3_000, 2_000).And(Demerit),
            ]),
    ]);
}
