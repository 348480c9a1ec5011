package duban.reader;

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
 * @param remarks names with a remark in brackets (县委组织部〔人才办〕), to the name without
 */
record UnitAliases(Map<String, String> misprints, Map<String, String> remarks) {

  static UnitAliases of(List<Clause> clauses) {
    Map<String, Integer> uses = new HashMap<>();
    clauses.stream()
        .flatMap(clause -> names(clause).distinct())
        .forEach(name -> uses.merge(name, 1, Integer::sum));
    Map<String, String> misprints = new HashMap<>();
    Map<String, String> remarks = new HashMap<>();
    for (String name : uses.keySet()) {
      intended(name, uses).ifPresent(meant -> misprints.put(name, meant));
      String bare = UnitNames.withoutRemark(name);
      if (!bare.equals(name) && uses.containsKey(bare)) {
        remarks.put(name, bare);
      }
    }
    return new UnitAliases(Map.copyOf(misprints), Map.copyOf(remarks));
  }

  /** The name a plan calls this unit by. */
  String canonical(String name) {
    return misprints.getOrDefault(name, remarks.getOrDefault(name, name));
  }

  static Stream<String> names(Clause clause) {
    return Stream.of(clause.lead(), clause.responsible(), clause.blanket()).flatMap(List::stream);
  }

  private static Optional<String> intended(String name, Map<String, Integer> uses) {
    return uses.keySet().stream()
        .filter(other -> uses.get(name) == 1 && uses.get(other) > 1)
        .filter(other -> SameUnit.isMisprint(name, other))
        .max(Comparator.<String>comparingInt(uses::get).thenComparing(other -> other));
  }
}
