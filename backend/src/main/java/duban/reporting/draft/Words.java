package duban.reporting.draft;

import duban.reporting.facts.Facts;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How things are said. */
final class Words {

  private static final int NAMED = 10;

  private Words() {}

  /** 2026年7月15日. */
  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /**
   * 第1、3项, in the order of the document, with the plans' names where there are several. Of many the
   * first: sources and annex have all.
   */
  static String numbers(Facts facts, Collection<Topic> topics) {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    List<Topic> order = facts.standings().stream().map(Standing::topic).toList();
    topics.stream()
        .distinct()
        .sorted(Comparator.comparingInt(order::indexOf))
        .forEach(
            it ->
                numbers
                    .computeIfAbsent(it.plan().title(), plan -> new ArrayList<>())
                    .add(it.measure().number()));
    return numbers.entrySet().stream()
        .map(
            it ->
                (facts.scope().many() ? "《" + it.getKey() + "》" : "")
                    + "第"
                    + it.getValue().stream().limit(NAMED).collect(Collectors.joining("、"))
                    + (it.getValue().size() > NAMED ? "项等" : "项"))
        .collect(Collectors.joining("，"));
  }
}
