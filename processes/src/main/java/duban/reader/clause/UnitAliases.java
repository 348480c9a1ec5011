package duban.reader.clause;

import duban.reader.text.Width;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Other forms of units' names in the clauses of one document.
 *
 * @param misprints to the name they stand for, that is used more often
 * @param spellings names that differ in the width of their brackets, to the one used most
 * @param remarks names with a remark in brackets (县委组织部〔人才办〕), to the name without
 */
public record UnitAliases(
    Map<String, String> misprints, Map<String, String> remarks, Map<String, String> spellings) {

  public static UnitAliases of(List<Clause> clauses) {
    Map<String, Integer> uses = new HashMap<>();
    clauses.stream()
        .flatMap(clause -> names(clause).distinct())
        .forEach(name -> uses.merge(name, 1, Integer::sum));
    Map<String, String> misprints = new HashMap<>();
    Map<String, String> remarks = new HashMap<>();
    Map<String, String> spellings = new HashMap<>();
    for (String name : uses.keySet()) {
      usual(name, uses).ifPresent(usual -> spellings.put(name, usual));
      intended(name, uses).ifPresent(meant -> misprints.put(name, meant));
      String bare = UnitNames.withoutRemark(name);
      if (!bare.equals(name) && uses.containsKey(bare) && !UnitNames.isCollective(name)) {
        remarks.put(name, bare);
      }
    }
    return new UnitAliases(Map.copyOf(misprints), Map.copyOf(remarks), Map.copyOf(spellings));
  }

  /** The name a plan calls this unit by. */
  public String canonical(String name) {
    String other = misprints.getOrDefault(name, remarks.getOrDefault(name, name));
    return spellings.getOrDefault(other, other);
  }

  public static Stream<String> names(Clause clause) {
    return Stream.of(clause.lead(), clause.responsible(), clause.blanket()).flatMap(List::stream);
  }

  private static Optional<String> usual(String name, Map<String, Integer> uses) {
    return uses.keySet().stream()
        .filter(other -> Width.half(other).equals(Width.half(name)))
        .max(Comparator.<String>comparingInt(uses::get).thenComparing(other -> other))
        .filter(other -> !other.equals(name));
  }

  private static Optional<String> intended(String name, Map<String, Integer> uses) {
    return uses.keySet().stream()
        .filter(other -> uses.get(name) == 1 && uses.get(other) > 1)
        .filter(other -> SameUnit.isMisprint(name, other))
        .max(Comparator.<String>comparingInt(uses::get).thenComparing(other -> other));
  }
}
