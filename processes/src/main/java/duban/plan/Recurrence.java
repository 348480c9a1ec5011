package duban.plan;

/** How often a measure is to be done: 每年, 每半年, 每季度, 每月. */
public enum Recurrence {
  ANNUAL,
  HALF_YEARLY,
  QUARTERLY,
  MONTHLY
}
