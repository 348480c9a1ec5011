package duban.reader.table;

import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered table that a page left on one line, its rows behind each other and behind the names of
 * its columns: 序号工作任务责任单位1推进创业。市人社局2开展培训。市教育局.
 */
final class RunOnTable {

  private static final String NAME =
      "(?:(?:工作|重点|主要|目标|创建|具体|分解|改革|年度)?(?:任务|工作|措施|举措|事项|项目|目标|内容|要求)(?:名称|内容|分解|分析|措施|要求|清单|目标)?"
          + "|类别|领域|专项|指标(?:名称|分析|体系)?"
          + "|(?:牵头|责任|配合|协办|参与|主办|承办|负责|主要责任|协助|实施|落实)(?:责任)?(?:单位|部门|领导|人)(?:及责任人)?"
          + "|(?:完成|办结)?(?:时限|时间|期限|日期)(?:要求|节点)?|时间节点|备注)";
  private static final Pattern HEAD =
      Pattern.compile("(?:序号|编号) ?" + NAME + "(?: ?" + NAME + "){1,8} ?(?=\\d{1,3})");
  private static final Pattern NAMES = Pattern.compile("序号|编号|" + NAME);
  private static final String NUMBER =
      "(?<![\\d.第])%d(?!\\d)(?:[、.](?!\\d)| ?(?=[\\p{IsHan}“《(])(?! ?(?:[年月日个家项件名户万亿元%%倍级天人公平米次条]|至|余)))";
  private static final Pattern PIECE = Pattern.compile("[^。 ]+。?");
  private static final Pattern TIME_BEHIND =
      Pattern.compile(
          "(?<=\\p{IsHan})(?:(?:\\d{4}年)?\\d{1,2}月(?:[上中下]旬|底|末|\\d{1,2}日)?(?:之?前)?|\\d{4}年(?:底|[上下]半年)?(?:之?前)?|长期坚持|长期|全年|持续推进|常年坚持|年底前?)$");
  // two units without a mark between them, of two columns
  private static final Pattern NEXT_UNIT =
      Pattern.compile("(?<=[局委办厅部会院])(?=[省市县区州]\\p{IsHan}{2,})");
  private static final Pattern TIME =
      Pattern.compile("(?:\\d{4} ?年|\\d{1,2} ?月|[上下]半年|年底|长期|全年|持续|每年).*");

  private final Line line;
  private final List<Line> parts = new ArrayList<>();

  private RunOnTable(Line line) {
    this.line = line;
  }

  /** The lines, such tables cut into their head and their rows. */
  static List<Line> apart(List<Line> lines) {
    return lines.stream().flatMap(line -> new RunOnTable(line).cut().stream()).toList();
  }

  /** The table whose head is this line, where its rows stand on the same line of the text. */
  static Optional<Grid> at(String text, List<Line> lines, int start) {
    Line line = lines.get(start);
    boolean head = HEAD.matcher(line.text() + "1").lookingAt();
    int end = head ? end(text, lines, start) : start + 1;
    return end == start + 1
        ? Optional.empty()
        : GridHead.of(new GridRow(line, names(line)), Optional.empty())
            .filter(Grids::isRead)
            .map(names -> grid(text, lines.subList(start, end), names));
  }

  private static int end(String text, List<Line> lines, int start) {
    int end = start + 1;
    while (end < lines.size() && goesOn(text, lines, start, end)) {
      end++;
    }
    return end;
  }

  /** A row on the same line of the text, or the next number below a head without spaces. */
  private static boolean goesOn(String text, List<Line> lines, int start, int index) {
    boolean same =
        text.substring(lines.get(index - 1).end(), lines.get(index).start()).indexOf('\n') < 0;
    boolean glued = lines.get(start).text().indexOf(' ') < 0;
    Line row = lines.get(index);
    return same
        || glued
            && row.text().matches(NUMBER.formatted(index - start) + ".*")
            && pieces(row).stream().skip(1).anyMatch(RunOnTable::hasUnits);
  }

  private static Grid grid(String text, List<Line> lines, GridHead head) {
    SpacedCells cells = new SpacedCells(text, head.columns());
    boolean leads =
        head.columns().contains(Column.LEAD) && head.columns().contains(Column.RESPONSIBLE);
    List<GridRow> rows =
        lines.stream()
            .skip(1)
            .map(row -> new GridRow(row, cells.of(unitsApart(pieces(row), leads))))
            .toList();
    return new Grid(head, rows, lines);
  }

  /** The unit that leads, the others and the time, where nothing stands between them. */
  private static List<Line> unitsApart(List<Line> pieces, boolean leads) {
    List<Line> apart = new ArrayList<>();
    boolean one = pieces.stream().skip(1).filter(RunOnTable::hasUnits).count() == 1;
    for (Line piece : pieces) {
      if (apart.isEmpty() || !hasUnits(piece)) {
        apart.add(piece);
        continue;
      }
      int time = timeIn(piece);
      Matcher next = NEXT_UNIT.matcher(piece.text());
      int second = leads && one && next.find() && next.start() < time ? next.start() : 0;
      if (second > 0) {
        apart.add(piece.part(0, second));
      }
      apart.add(piece.part(second, time));
      if (time < piece.text().length()) {
        apart.add(piece.part(time, piece.text().length()));
      }
    }
    return apart;
  }

  private static List<Line> names(Line head) {
    List<Line> names = new ArrayList<>();
    for (Matcher name = NAMES.matcher(head.text()); name.find(); ) {
      names.add(head.part(name.start(), name.end()));
    }
    return names;
  }

  private List<Line> cut() {
    Matcher head = HEAD.matcher(line.text());
    if (line.text().length() < 40 || !head.find()) {
      return List.of(line);
    }
    int value = Integer.parseInt(line.text().substring(head.end()).replaceFirst("\\D.*", ""));
    List<Integer> rows = rows(head.end(), value);
    if (rows.size() < 2) {
      return List.of(line);
    }
    add(0, head.start());
    add(head.start(), head.end());
    for (int i = 0; i < rows.size(); i++) {
      add(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : line.text().length());
    }
    return parts;
  }

  /** Where the rows begin; what stands in front of a number is a row that names units. */
  private List<Integer> rows(int first, int value) {
    List<Integer> rows = new ArrayList<>(List.of(first));
    int from = first + 1;
    Matcher number = number(value + 1);
    while (from < line.text().length() && number.find(from)) {
      from = number.end();
      if (namesUnits(line.part(rows.get(rows.size() - 1), number.start()))) {
        rows.add(number.start());
        number = number(value + rows.size());
      }
    }
    return rows;
  }

  private Matcher number(int value) {
    return Pattern.compile(NUMBER.formatted(value)).matcher(line.text());
  }

  private static boolean namesUnits(Line row) {
    return pieces(row).stream().skip(1).anyMatch(RunOnTable::hasUnits);
  }

  /** Names of units, and perhaps a time behind them. */
  private static boolean hasUnits(Line piece) {
    return UnitCells.areUnits(piece) || UnitCells.areUnits(piece.part(0, timeIn(piece)));
  }

  /** Where the time begins that stands right behind names: 市财政局6月底前. */
  private static int timeIn(Line piece) {
    Matcher time = TIME_BEHIND.matcher(piece.text());
    return time.find() && time.start() > 0 ? time.start() : piece.text().length();
  }

  private void add(int from, int to) {
    Line part = line.part(from, to);
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** The number, the text, names of units, times; what stands together is one piece. */
  private static List<Line> pieces(Line row) {
    Matcher number = Pattern.compile("\\d{1,3}").matcher(row.text());
    number.lookingAt();
    List<Line> pieces = new ArrayList<>(List.of(row.part(0, number.end())));
    int from = number.end();
    from += row.text().substring(from).matches("[、.\uFF0E].*") ? 1 : 0;
    List<Line> words = new ArrayList<>();
    Matcher piece = PIECE.matcher(row.text());
    while (piece.find(from)) {
      words.add(row.part(piece.start(), piece.end()));
      from = piece.end();
      if (from >= row.text().length()) {
        break;
      }
    }
    int begun = 0;
    for (int i = 0; i <= words.size(); i++) {
      boolean ends =
          i == words.size()
              || i > begun
                  && (kind(words.get(begun)) == 2 || kind(words.get(i)) != kind(words.get(begun)));
      boolean time = begun < i && i < words.size() && isPartOfTime(words.get(begun), words.get(i));
      if (ends && !time && begun < i) {
        Line first = words.get(begun);
        Line last = words.get(i - 1);
        pieces.add(row.part(first.start() - row.start(), last.end() - row.start()));
        begun = i;
      }
    }
    return pieces;
  }

  private static int kind(Line words) {
    if (TIME.matcher(words.text()).matches() && words.text().length() < 16) {
      return 1;
    }
    return hasUnits(words) ? 2 : 0;
  }

  /** 2014年 2月-9 月. */
  private static boolean isPartOfTime(Line time, Line next) {
    return kind(time) == 1 && next.text().matches("[\\d年月日前底至—-]{1,8}");
  }
}
