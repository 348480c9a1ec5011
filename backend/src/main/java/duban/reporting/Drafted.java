package duban.reporting;

/** The words a report starts with and what they were counted from. */
record Drafted(Draft words, Contents contents) {}
