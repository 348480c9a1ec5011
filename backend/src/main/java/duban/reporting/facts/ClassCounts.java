package duban.reporting.facts;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many measures a report has in each class.
 *
 * @param period of the report
 */
public record ClassCounts(String period, Map<ProgressClass, Integer> classes) {

  public static ClassCounts of(String period, Collection<Standing> standings) {
    Map<ProgressClass, Integer> classes = new EnumMap<>(ProgressClass.class);
    standings.stream()
        .filter(standing -> !standing.parked())
        .forEach(standing -> classes.merge(standing.progress(), 1, Integer::sum));
    return new ClassCounts(period, classes);
  }

  public int in(ProgressClass progress) {
    return classes.getOrDefault(progress, 0);
  }
}
