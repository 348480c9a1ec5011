package duban.work;

/** Which of a person's tasks to list; null takes all. */
record TaskFilter(TimeLight light, String plan, TaskKind kind) {}
