package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.reader.place.Pointers;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A plan and where its values stand in the document, for the rules that check plans. */
public record PlacedPlan(Plan plan, Map<String, SourceSpan> provenance) {

  /** Where the value stands, else what it is part of; null where neither is known. */
  public SourceSpan place(String pointer) {
    for (String part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
      SourceSpan place = provenance.get(part);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** JSON pointers of the measures of which this is true, in document order. */
  List<String> measures(Predicate<Measure> isSo) {
    List<Measure> measures = plan.measures();
    return IntStream.range(0, measures.size())
        .filter(i -> isSo.test(measures.get(i)))
        .mapToObj(Pointers::measure)
        .toList();
  }

  /** The measure with this JSON pointer. */
  Measure measure(String pointer) {
    return plan.measures().get(Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)));
  }

  /** A finding about one value, at its place. */
  Finding finding(Level level, String code, String pointer, String message, String remedy) {
    return new Finding(level, code, place(pointer), pointer, message, remedy);
  }
}
