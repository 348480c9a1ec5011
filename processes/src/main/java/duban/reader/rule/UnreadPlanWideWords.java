package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.clause.BlanketSentence;
import duban.reader.draft.Draft;
import duban.reader.draft.Measures;
import java.util.ArrayList;
import java.util.List;

/** 不再列出 in words that were not understood: units may be missing in every measure. */
final class UnreadPlanWideWords implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<String> unread = new ArrayList<>();
    draft.document().planWide().unread().forEach(line -> unread.add(line.text()));
    draft.clauses().stream()
        .flatMap(placed -> placed.clause().rest().stream())
        .filter(BlanketSentence::isOne)
        .forEach(unread::add);
    List<Measure> measures = draft.plan().measures();
    return measures.isEmpty()
        ? List.of()
        : unread.stream().map(words -> finding(measures, words)).toList();
  }

  private static Finding finding(List<Measure> measures, String words) {
    return new Finding(
        Level.WARNING,
        "blanket-not-read",
        Measures.span(measures),
        null,
        "这一句好像适用于全部措施，但没有读成：" + words,
        "请对照原文，为各条措施补充这一句中的单位");
  }
}
