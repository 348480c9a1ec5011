package duban.overview;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A page of what happened to a measure, the latest first.
 *
 * @param next where the next page begins; null when there is none
 */
record Timeline(List<Happening> items, @Nullable String next) {}
