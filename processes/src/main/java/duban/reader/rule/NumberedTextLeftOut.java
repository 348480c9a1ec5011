package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Numbered text that names no units and so is no measure: told once for all that stand together.
 */
final class NumberedTextLeftOut implements Rule {

  private static final int MOST_NAMES = 6;

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    runs(draft, draft.document().selected().before())
        .forEach(run -> findings.add(leftOut(draft, run)));
    runs(draft, draft.document().selected().safeguards())
        .forEach(run -> findings.add(safeguards(draft, run)));
    return findings;
  }

  /** Entries that no other leaf stands between. */
  private static List<List<Entry>> runs(Draft draft, List<Entry> entries) {
    List<Entry> leaves = draft.document().outline().leaves();
    List<List<Entry>> runs = new ArrayList<>();
    int last = -2;
    for (Entry entry : entries) {
      int index = leaves.indexOf(entry);
      if (index != last + 1) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(entry);
      last = index;
    }
    return runs;
  }

  private static Finding leftOut(Draft draft, List<Entry> run) {
    return finding(
        draft, run, "numbered-text-left-out", "没有责任单位，未作为措施：" + names(run), "如果其中有措施，请添加");
  }

  private static Finding safeguards(Draft draft, List<Entry> run) {
    return finding(
        draft,
        run,
        "safeguards-without-units",
        "没有责任单位，作为保障措施保留，不生成流程：" + names(run),
        "如果其中有需要落实的措施，请添加并指定单位");
  }

  private static Finding finding(
      Draft draft, List<Entry> run, String code, String message, String remedy) {
    int start = run.get(0).number().start();
    int end = Passage.of(run.get(run.size() - 1)).end();
    var place = draft.document().source().span(start, end);
    return new Finding(Level.NOTE, code, place, null, message, remedy);
  }

  private static String names(List<Entry> run) {
    String names = run.stream().limit(MOST_NAMES).map(NumberedTextLeftOut::name).collect(joined());
    return run.size() > MOST_NAMES ? names + "等" + run.size() + "段" : names;
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("；");
  }

  private static String name(Entry entry) {
    String title = Wording.of(Passage.of(entry).text()).title();
    return entry.marker().printed() + title.substring(0, Math.min(20, title.length()));
  }
}
