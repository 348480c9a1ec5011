package duban.reader.draft;

import duban.reader.outline.InnerNumbers;
import duban.reader.text.Furniture;
import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The heading of the plan itself, often broken over two or three lines.
 *
 * @param status draft mark below it ({@code 征求意见稿}), else null
 * @param end index of the line after it
 */
record Heading(String title, String status, int end) {

  private static final int MOST_LINES = 4;
  private static final Pattern PLAN =
      Pattern.compile(
          ".{4,}(?:方案|措施|意见|计划|办法|规划|要点|清单|分工|纲要|政策|任务|细则|安排|举措|指南|分解表?|台账|分工表|责任表|行动|工程|部署|条例|\\d{1,2}条|[一二三四五六七八九十]{1,3}条)(?:\\([^()]*\\)){0,2}");
  private static final Pattern OF_TABLE =
      Pattern.compile(
          ".{4,}(?:表|台账|清单|分解书|责任书|方案|分工|任务|计划|要点|安排|(?:完成|执行|进展|落实)情况)(?:\\([^()]*\\)){0,2}");
  private static final Pattern ATTACHED = Pattern.compile("附(?:件|表) *\\d{0,2} *: *(.+)");
  private static final Pattern NOTICE = Pattern.compile("(?:.*关于印发.*|.*关于征求.*)|.*(?:通知|的函)");
  private static final Pattern SELF =
      Pattern.compile("(?!.*(?:印发|转发|征求)).{0,30}关于.{4,}的(?:通知|决定|函)");
  private static final Pattern PIECE = Pattern.compile("(?!\\([^()]*\\)$)[^,。;:!?]{2,80}");
  private static final Pattern YEARS =
      Pattern.compile("\\( *\\d{4} *年? *(?:[-—–~至]+ *\\d{4} *年?(?:度)?)? *\\)");
  private static final Pattern DRAFT = Pattern.compile("\\((.*稿)\\)");

  private static final Pattern MARKED = Pattern.compile("(.{4,}?)[(（]([^()（）]{1,12}稿)[)）]");

  /** The first heading at or after a line that numbered lines follow. */
  static Optional<Heading> find(List<Line> lines, int from) {
    for (int start = from; start < lines.size(); start++) {
      Optional<Heading> heading = at(lines, start);
      if (heading.isPresent() && isFollowedByNumbers(lines, heading.get().end())) {
        return heading;
      }
    }
    return Optional.empty();
  }

  private static Optional<Heading> at(List<Line> lines, int start) {
    List<String> pieces = new ArrayList<>();
    Heading longest = null;
    int limit = Math.min(lines.size(), start + MOST_LINES);
    for (int i = start; i < limit; i++) {
      var draft = DRAFT.matcher(lines.get(i).plain());
      if (draft.matches()) {
        return Optional.ofNullable(longest)
            .map(l -> new Heading(l.title, draft.group(1), l.end + 1));
      }
      if (longest != null && longest.end == i && YEARS.matcher(lines.get(i).plain()).matches()) {
        return Optional.of(
            new Heading(longest.title + Width.tidy(lines.get(i).text()), null, i + 1));
      }
      if (!isPiece(lines.get(i))) {
        break;
      }
      pieces.add(Width.tidy(lines.get(i).text()));
      String title = String.join("", pieces).replaceFirst("^《([^《》]+)》$", "$1");
      if (isTitle(title)) {
        longest = of(title, i + 1);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** A draft mark may also stand behind the title. */
  private static Heading of(String title, int end) {
    Matcher marked = MARKED.matcher(title);
    return marked.matches()
        ? new Heading(marked.group(1).strip(), marked.group(2), end)
        : new Heading(title, null, end);
  }

  /**
   * The heading of a document whose measures stand in a table: that of its text, or right above.
   */
  static Optional<Heading> ofTable(List<Line> lines, int from, int table) {
    if (table == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    int end = (int) lines.stream().filter(line -> line.start() < table).count();
    return inFront(lines, from, end).or(() -> inFront(lines, 0, from)).or(() -> above(lines, end));
  }

  private static Optional<Heading> inFront(List<Line> lines, int from, int end) {
    return IntStream.range(from, end)
        .boxed()
        .flatMap(i -> at(lines, i).stream())
        .filter(heading -> !heading.title().matches(".*(?:>|首页|网站).*"))
        .findFirst();
  }

  private static Optional<Heading> above(List<Line> lines, int end) {
    int limit = Math.max(0, end - MOST_LINES);
    String title = "";
    Heading longest = null;
    for (int i = end - 1; i >= limit && isPiece(lines.get(i)) && !isDated(lines.get(i)); i--) {
      title = Width.tidy(lines.get(i).text()) + title;
      if (OF_TABLE.matcher(Width.half(title)).matches()) {
        longest = new Heading(title, null, end);
      }
    }
    return Optional.ofNullable(longest).or(() -> attached(lines, end));
  }

  /** 附件: and the name of the table, on one line. */
  private static Optional<Heading> attached(List<Line> lines, int end) {
    if (end == 0) {
      return Optional.empty();
    }
    Line line = lines.get(end - 1);
    Matcher matcher = ATTACHED.matcher(line.plain());
    return Optional.of(matcher)
        .filter(Matcher::matches)
        .map(m -> Width.tidy(line.text().substring(m.start(1))))
        .filter(title -> OF_TABLE.matcher(Width.half(title)).matches())
        .map(title -> new Heading(title, null, end));
  }

  private static boolean isDated(Line line) {
    return line.plain().matches("\\(?\\d{4} *年 *\\d{1,2} *月 *\\d{1,2} *日\\)?");
  }

  /** The heading of a notice that is itself the plan. */
  static Optional<Heading> ofNotice(List<Line> lines) {
    for (int start = 0; start < lines.size(); start++) {
      String title = "";
      for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
        if (!isPiece(lines.get(i))) {
          break;
        }
        title += Width.tidy(lines.get(i).text());
        if (SELF.matcher(Width.half(title)).matches() && isFollowedByNumbers(lines, i + 1)) {
          return Optional.of(new Heading(title, null, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(String title) {
    String plain = Width.half(title);
    return PLAN.matcher(plain).matches() && !NOTICE.matcher(plain).matches();
  }

  private static boolean isPiece(Line line) {
    return PIECE.matcher(line.plain()).matches()
        && !Furniture.isNoise(line)
        && !Furniture.isSite(line)
        && !Furniture.endsBody(line)
        && MarkerReader.read(line.plain(), 0).isEmpty();
  }

  private static boolean isFollowedByNumbers(List<Line> lines, int from) {
    return lines.stream().skip(from).anyMatch(Heading::isNumbered);
  }

  private static boolean isNumbered(Line line) {
    return MarkerReader.read(line.plain(), 0).isPresent()
        || InnerNumbers.read(line.plain()).isPresent();
  }
}
