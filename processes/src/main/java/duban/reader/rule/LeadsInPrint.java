package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.draft.Draft;
import duban.reader.text.Emphasis;
import duban.reader.text.Line;
import java.util.List;

/** Units that lead are printed in bold, says the document; its text does not show that. */
final class LeadsInPrint implements Rule {

  @Override
  public List<Finding> check(Draft draft) {
    boolean read = draft.plan().measures().stream().anyMatch(LeadsInPrint::hasLead);
    return read
        ? List.of()
        : draft.document().lines().stream()
            .filter(line -> Emphasis.tellsLeads(line.text()))
            .limit(1)
            .map(line -> finding(draft, line))
            .toList();
  }

  private static boolean hasLead(Measure measure) {
    return measure.items().stream().anyMatch(item -> !item.lead().isEmpty());
  }

  private static Finding finding(Draft draft, Line line) {
    return new Finding(
        Level.WARNING,
        "lead-in-print",
        draft.document().span(line),
        null,
        "文中以字体标明牵头单位，提取出的文字里看不出来",
        "请对照原文件的字体，指定各条措施的牵头单位");
  }
}
