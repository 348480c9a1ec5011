package duban.reporting.facts;

import java.util.List;

/**
 * What a report says is to be done next, so that the next report can say what came of it.
 *
 * @param ids what it is about; of what, its kind says
 */
public record NextStep(Kind kind, List<String> ids) {

  /** The steps that follow from facts. */
  public enum Kind {
    /** Have missing reports given after all: ids of reports. */
    COLLECT_MISSING("补报缺报的进展", "份"),
    /** Follow what is overdue: ids of tasks. */
    CHASE_OVERDUE("跟踪督办逾期任务", "件"),
    /** Have measures begun that nobody began: ids of measures. */
    BEGIN("启动未启动的措施", "项"),
    /** Look into problems: matters, see {@link Said#matter()}. */
    SOLVE_PROBLEMS("研究协调单位反映的问题", "项"),
    /** Find out why measures will be late: ids of measures. */
    CLEAR_DELAYS("核实预计不能按期完成的措施", "项"),
    /** Bring units together: matters, see {@link Said#matter()}. */
    COORDINATE("研究需协调事项", "项"),
    /** Look into indicators far behind: ids of indicators. */
    RAISE_INDICATORS("分析明显滞后的指标", "项"),
    /** Look into what was copied: measure and unit, as of a matter. */
    CHECK_COPIED("核实与上期内容相同的进展报告", "份"),
    /** Look into what is unproven: ids of measures. */
    PROVE("核实待核实的措施", "项");

    private final String title;
    private final String counter;

    Kind(String title, String counter) {
      this.title = title;
      this.counter = counter;
    }

    /** What was to be done, short. */
    public String title() {
      return title;
    }

    /** Chinese measure word of what it is about. */
    public String counter() {
      return counter;
    }
  }
}
