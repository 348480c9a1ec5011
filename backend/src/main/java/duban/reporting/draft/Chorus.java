package duban.reporting.draft;

import duban.organisation.Ref;
import duban.reporting.body.Source;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Said;
import duban.reporting.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What several units said in the same words, to be quoted once: a reader takes in a sentence, not
 * the same one from each county.
 */
record Chorus(List<Said> voices) {

  /** More are counted in, and not named. */
  private static final int NAMED = 5;

  /** In the order in which each was first said. */
  static List<Chorus> of(List<Said> all) {
    Map<List<Object>, List<Said>> same = new LinkedHashMap<>();
    all.forEach(said -> same.computeIfAbsent(key(said), it -> new ArrayList<>()).add(said));
    return same.values().stream().map(Chorus::new).toList();
  }

  private static List<Object> key(Said said) {
    return Arrays.asList(
        said.text() == null ? null : said.text().strip(), said.of(), said.expectedOn());
  }

  String text() {
    return voices.get(0).text();
  }

  String of() {
    return voices.get(0).of();
  }

  LocalDate expectedOn() {
    return voices.get(0).expectedOn();
  }

  List<Source> sources() {
    return voices.stream().map(Said::source).toList();
  }

  /** 第4项、第6项，市工信局、市财政局. */
  String about(Facts facts) {
    return named(voices.stream().map(Said::topic).map((Topic it) -> facts.name(it)).toList(), "等项")
        + "，"
        + units();
  }

  String units() {
    return named(voices.stream().map(Said::unit).map(Ref::name).toList(), "等单位");
  }

  private static String named(List<String> names, String others) {
    List<String> each = names.stream().distinct().toList();
    String named = each.stream().limit(NAMED).collect(Collectors.joining("、"));
    return each.size() > NAMED ? named + others : named;
  }
}
