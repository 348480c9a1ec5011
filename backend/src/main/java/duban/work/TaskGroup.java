package duban.work;

import duban.organisation.UnitId;

/** How many tasks are alike in all that a list is filtered by. */
record TaskGroup(
    String plan, TaskKind kind, UnitId unit, String period, TimeLight light, int tasks) {}
