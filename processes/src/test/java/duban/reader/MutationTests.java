package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.plan.Measure;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import duban.plan.WorkItem;
import duban.reader.clause.UnitNames;
import duban.reader.place.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A miss is always announced: whatever harm a document takes, what is lost has a finding. */
class MutationTests {

  private static final int MUTATIONS = Integer.getInteger("duban.mutations", 200);
  private static final int START = 12;

  @ParameterizedTest
  @MethodSource("duban.reader.ReferencePlanTests#plans")
  void losesNothingSilently(String key) {
    String document = Labels.document(key);
    Reading whole = PlanReader.read(key, document);
    Random random = new Random(key.hashCode());
    List<Mutation> mutations =
        Stream.generate(() -> Mutation.of(document, random)).limit(MUTATIONS).toList();

    List<String> silent =
        mutations.parallelStream().flatMap(mutation -> silent(whole, mutation)).toList();

    assertThat(silent).isEmpty();
  }

  private static Stream<String> silent(Reading whole, Mutation mutation) {
    Reading harmed = PlanReader.read(whole.plan().key(), mutation.text());
    return losses(whole, harmed, mutation).stream()
        .map(loss -> loss + " after " + describe(mutation));
  }

  private static List<String> losses(Reading whole, Reading harmed, Mutation mutation) {
    if (isAnnounced(whole, harmed, mutation)) {
      return List.of();
    }
    Map<String, Measure> left =
        harmed.plan().measures().stream()
            .collect(Collectors.toMap(Measure::number, Function.identity()));
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < whole.plan().measures().size(); i++) {
      Measure measure = whole.plan().measures().get(i);
      Measure same = left.get(measure.number());
      SourceSpan place = mutation.moved(measure.source());
      if (same == null || !start(same).equals(start(measure))) {
        boolean there =
            harmed.plan().measures().stream().anyMatch(m -> start(m).equals(start(measure)));
        if (!there && !isAnnounced(harmed, place)) {
          silent.add("measure " + measure.number());
        }
      } else {
        silent.addAll(unitLosses(whole, harmed, mutation, i, same));
      }
    }
    return silent;
  }

  private static List<String> unitLosses(
      Reading whole, Reading harmed, Mutation mutation, int index, Measure same) {
    Set<String> left =
        same.items().stream().flatMap(MutationTests::roles).collect(Collectors.toSet());
    Measure measure = whole.plan().measures().get(index);
    List<String> silent = new ArrayList<>();
    for (int item = 0; item < measure.items().size(); item++) {
      String pointer = Pointers.item(index, item);
      for (Map.Entry<String, String> role :
          pointers(pointer, measure.items().get(item)).entrySet()) {
        SourceSpan place = mutation.moved(whole.provenance().get(role.getKey()));
        SourceSpan around = mutation.moved(measure.source());
        if (!left.contains(role.getValue())
            && !isAnnounced(harmed, place)
            && !(role.getValue().startsWith("lead ") && hasNoLeads(harmed))
            && !isAnnounced(harmed, around)) {
          silent.add(role.getValue() + " of measure " + measure.number());
        }
      }
    }
    return silent;
  }

  /** Told once for all measures where the rule that makes the first unit lead is lost. */
  private static boolean hasNoLeads(Reading harmed) {
    return harmed.findings().stream()
        .anyMatch(f -> f.code().equals("no-lead") && f.place() == null);
  }

  /** At the harm itself, by a finding that was not there before. */
  private static boolean isAnnounced(Reading whole, Reading harmed, Mutation mutation) {
    Set<String> before =
        whole.findings().stream().map(Finding::message).collect(Collectors.toSet());
    SourceSpan harm = new SourceSpan(mutation.at(), mutation.inserted());
    return harmed.findings().stream()
        .filter(finding -> !before.contains(finding.message()))
        .anyMatch(finding -> isAbout(finding, harm));
  }

  private static boolean isAnnounced(Reading harmed, SourceSpan place) {
    return harmed.findings().stream().anyMatch(finding -> isAbout(finding, place));
  }

  private static boolean isAbout(Finding finding, SourceSpan place) {
    boolean nothing = finding.code().equals("nothing-found");
    return nothing || finding.place() != null && overlap(finding.place(), place);
  }

  private static boolean overlap(SourceSpan one, SourceSpan other) {
    return one.offset() <= other.end() && other.offset() <= one.end();
  }

  private static String start(Measure measure) {
    String text =
        (measure.text().startsWith(measure.title()) ? "" : measure.title()) + measure.text();
    String letters = text.replaceAll("[^\\p{IsHan}\\d]", "");
    return letters.substring(0, Math.min(START, letters.length()));
  }

  private static Stream<String> roles(WorkItem item) {
    return pointers("", item).values().stream();
  }

  private static Map<String, String> pointers(String pointer, WorkItem item) {
    return Stream.of(
            Map.entry("lead", item.lead()),
            Map.entry("responsible", item.responsible()),
            Map.entry("collective", item.collective()))
        .flatMap(
            role ->
                IntStream.range(0, role.getValue().size())
                    .mapToObj(
                        i ->
                            Map.entry(
                                pointer + "/" + role.getKey() + "/" + i,
                                role.getKey()
                                    + " "
                                    + UnitNames.withoutRemark(role.getValue().get(i)))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String describe(Mutation mutation) {
    int from = Math.max(0, mutation.at() - 25);
    int to = Math.min(mutation.text().length(), mutation.at() + mutation.inserted() + 25);
    String words = mutation.text().substring(from, to).replace("\n", "⏎");
    return mutation.kind() + ": …" + words + "…";
  }
}
