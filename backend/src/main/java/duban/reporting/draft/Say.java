package duban.reporting.draft;

import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A sentence in the making. */
final class Say {

  private final List<Run> runs = new ArrayList<>();
  private final Set<Source> sources = new LinkedHashSet<>();

  private Say() {}

  static Say sentence() {
    return new Say();
  }

  static Say words(String words) {
    return new Say().and(words);
  }

  Say and(String words) {
    if (!words.isEmpty()) {
      runs.add(new Run.Words(words));
    }
    return this;
  }

  Say figure(String key, long count) {
    runs.add(new Run.Figure(key, String.valueOf(count), BigDecimal.valueOf(count)));
    return this;
  }

  /**
   * @param after what stands right behind the number: 家, %; null for nothing
   */
  Say figure(String key, BigDecimal number, String after) {
    String text = number.stripTrailingZeros().toPlainString();
    runs.add(new Run.Figure(key, text + (after == null ? "" : after), number));
    return this;
  }

  /** 96.3%, to one decimal place; a dash where nothing was counted. */
  Say share(String key, int part, int whole) {
    if (whole == 0) {
      runs.add(new Run.Figure(key, "—", null));
      return this;
    }
    BigDecimal share =
        BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    runs.add(new Run.Figure(key, share.toPlainString() + "%", share));
    return this;
  }

  /** {@code 2 项（40.0%）}; the share has the key of the count with {@code .share}. */
  Say countAndShare(String key, int part, int whole, String counter) {
    return figure(key, part).and(" " + counter + "（").share(key + ".share", part, whole).and("）");
  }

  /** What somebody wrote, without the full stop at its end: the sentence has its own. */
  Say quote(String text, String from) {
    runs.add(new Run.Quote(text.strip().replaceAll("[。.；;]+$", ""), from));
    return this;
  }

  Say from(Source... others) {
    sources.addAll(List.of(others));
    return this;
  }

  Say from(Collection<Source> others) {
    sources.addAll(others);
    return this;
  }

  Sentence done() {
    return new Sentence(joined(), List.copyOf(sources));
  }

  /** Words that follow each other are one run: one piece to edit. */
  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (run instanceof Run.Words words
          && last >= 0
          && joined.get(last) instanceof Run.Words before) {
        joined.set(last, new Run.Words(before.text() + words.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
