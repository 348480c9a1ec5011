package duban.indicator;

import duban.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;

/** A value that was reported: for which period, by whom and when. */
record GivenValue(
    long indicator, String period, BigDecimal value, UnitId unit, String by, Instant at) {}
