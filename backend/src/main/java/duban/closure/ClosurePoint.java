package duban.closure;

/** What a reviewer checks before a measure may be closed; all six have to hold. */
public enum ClosurePoint {
  /** 事实清楚 */
  FACTS_CLEAR,
  /** 问题解决 */
  PROBLEM_SOLVED,
  /** 任务完成 */
  TASK_DONE,
  /** 结论准确 */
  CONCLUSION_EXACT,
  /** 措施合法 */
  MEASURES_LAWFUL,
  /** 格式规范 */
  FORMAT_RIGHT
}
