package duban.reporting;

import org.springframework.lang.Nullable;

/** A period report was approved and sent out. */
public record ReportIssued(
    long id, String plan, String period, String title, @Nullable String instruction) {}
