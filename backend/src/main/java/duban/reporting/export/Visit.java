package duban.reporting.export;

/**
 * Somebody without an account reads a report.
 *
 * @param address of the machine, as the server sees it
 * @param agent what the program calls itself
 */
record Visit(What what, String address, String agent) {

  private static final int LONGEST_AGENT = 300;

  /** What was read. */
  enum What {
    PAGE,
    PDF,
    DOCX,
    SHEET
  }

  Visit {
    agent = agent == null ? "" : agent.substring(0, Math.min(LONGEST_AGENT, agent.length()));
  }
}
