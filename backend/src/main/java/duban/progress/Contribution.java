package duban.progress;

import duban.organisation.UnitId;
import duban.work.TaskKind;
import java.time.Instant;

/** What a unit said when it signed for a measure, finished its part or consolidated an item. */
public record Contribution(
    UnitId unit, TaskKind kind, String text, String contact, String by, Instant at) {}
