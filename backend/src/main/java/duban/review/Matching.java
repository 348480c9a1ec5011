package duban.review;

import duban.plan.Measure;
import duban.planning.PublishedMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each measure of an amended document the running one it goes back to. Equal texts belong
 * together whatever their numbers; then those of one number whose texts are alike; then the texts
 * most alike.
 */
final class Matching {

  private static final double ALIKE_WITH_ONE_NUMBER = 0.4;
  private static final double ALIKE = 0.6;

  private final List<PublishedMeasure> running;
  private final List<Measure> amended;
  private final Map<PublishedMeasure, Alike> before = new HashMap<>();
  private final Map<Measure, Alike> after = new HashMap<>();
  private final Map<Integer, PublishedMeasure> found = new LinkedHashMap<>();

  private Matching(List<PublishedMeasure> running, List<Measure> amended) {
    this.running = new ArrayList<>(running);
    this.amended = amended;
    running.forEach(it -> before.put(it, Alike.of(it.title() + it.text())));
    amended.forEach(it -> after.put(it, Alike.of(it.title() + it.text())));
  }

  /** The running measure by the index of the amended one; none for those that are new. */
  static Map<Integer, PublishedMeasure> of(List<PublishedMeasure> running, List<Measure> amended) {
    Matching matching = new Matching(running, amended);
    matching.equalTexts();
    matching.oneNumber();
    matching.mostAlike();
    return matching.found;
  }

  private void equalTexts() {
    for (int i = 0; i < amended.size(); i++) {
      Measure measure = amended.get(i);
      int index = i;
      running.stream()
          .filter(it -> before.get(it).isSame(after.get(measure)))
          .min(Comparator.comparing(it -> !it.number().equals(measure.number())))
          .ifPresent(it -> pair(index, it));
    }
  }

  private void oneNumber() {
    for (int i = 0; i < amended.size(); i++) {
      Measure measure = amended.get(i);
      int index = i;
      if (!found.containsKey(i)) {
        running.stream()
            .filter(it -> it.number().equals(measure.number()))
            .filter(it -> likeness(it, measure) >= ALIKE_WITH_ONE_NUMBER)
            .findFirst()
            .ifPresent(it -> pair(index, it));
      }
    }
  }

  private record Pair(int index, PublishedMeasure running, double likeness) {}

  private void mostAlike() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < amended.size(); i++) {
      for (PublishedMeasure measure : running) {
        double likeness = found.containsKey(i) ? 0 : likeness(measure, amended.get(i));
        if (likeness >= ALIKE) {
          pairs.add(new Pair(i, measure, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.index()) && running.contains(pair.running())) {
        pair(pair.index(), pair.running());
      }
    }
  }

  private double likeness(PublishedMeasure one, Measure other) {
    return before.get(one).to(after.get(other));
  }

  private void pair(int index, PublishedMeasure measure) {
    found.put(index, measure);
    running.remove(measure);
  }
}
