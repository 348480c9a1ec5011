package duban.planning;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When work is due. Working days follow the State Council calendar; a calendar day that is none
 * rolls forward to the next.
 *
 * @param signFor working days to sign for a measure after publication; no rule read gives hours,
 *     13710 asks for deployment without delay
 * @param closureRequest working days for the lead to ask for closure once all units have finished
 * @param closureReview working days for the office to review a closure
 * @param supervise working days for the office to take the next step on an overdue matter
 * @param reminder working days before the due date at which a unit is reminded
 * @param opening time of day at which things begin
 * @param reportOpens day of the last month of a period on which its reports open
 * @param reportDue day of the last month of a period on which units' reports are due: 每月25日前 is the
 *     commonest rule
 * @param reportCutOff working days after the end of the period at which missing reports are
 *     recorded as missing (缺报)
 * @param consolidationDue working days after the end of the period
 * @param consolidationCutOff working days after the end of the period
 * @param reviewDue working days after the end of the period
 * @param reviewCutOff working days after the end of the period; before the next period opens
 * @param draft working days after the end of the period on which the period report is drafted
 * @param finalReport working days after the last period's draft on which the final report (总结报告) is
 *     drafted
 * @param editPeriodReport working days for the office to edit a draft
 * @param approvePeriodReport working days for the leaders to approve it
 */
@ConfigurationProperties("duban.deadlines")
record DeadlineSettings(
    @DefaultValue("1") int signFor,
    @DefaultValue("10") int closureRequest,
    @DefaultValue("5") int closureReview,
    @DefaultValue("1") int supervise,
    @DefaultValue("2") int reminder,
    @DefaultValue("09:00") LocalTime opening,
    @DefaultValue("15") int reportOpens,
    @DefaultValue("25") int reportDue,
    @DefaultValue("5") int reportCutOff,
    @DefaultValue("7") int consolidationDue,
    @DefaultValue("9") int consolidationCutOff,
    @DefaultValue("11") int reviewDue,
    @DefaultValue("13") int reviewCutOff,
    @DefaultValue("14") int draft,
    @DefaultValue("10") int finalReport,
    @DefaultValue("3") int editPeriodReport,
    @DefaultValue("3") int approvePeriodReport) {}
