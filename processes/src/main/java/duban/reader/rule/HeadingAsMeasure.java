package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.draft.Draft;
import duban.reader.outline.HeadingKinds;
import java.util.List;

/** A measure called 重点任务 or the like: what stands below that heading was not told apart. */
final class HeadingAsMeasure implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.plan().measures().stream()
        .filter(measure -> HeadingKinds.isWrapper(draft.entry(measure)))
        .map(HeadingAsMeasure::finding)
        .toList();
  }

  private static Finding finding(Measure measure) {
    return new Finding(
        Level.WARNING,
        "heading-as-measure",
        measure.source(),
        null,
        "措施" + measure.number() + "“" + measure.title() + "”是一个总标题，下面的各条没有分开",
        "请对照原文，把它拆成各条措施");
  }
}
