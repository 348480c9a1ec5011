package duban.reporting.draft;

import duban.reporting.facts.Facts;
import duban.reporting.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How things are said. */
final class Words {

  private Words() {}

  /** 2026年7月15日. */
  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 第1、3项; with the plans' names where there are several. */
  static String numbers(Facts facts, Collection<Topic> topics) {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    topics.stream()
        .distinct()
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
                    + String.join("、", it.getValue())
                    + "项")
        .collect(Collectors.joining("，"));
  }
}
