package duban.supervision;

import duban.organisation.UnitId;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Whom something about a case concerns.
 *
 * @param unit the unit that is late
 * @param heads usernames of those who answer for it
 * @param office the office that supervises the plan
 * @param leaders the leaders of the plan, null where they are not told
 */
public record Told(UnitId unit, List<String> heads, UnitId office, @Nullable UnitId leaders) {}
