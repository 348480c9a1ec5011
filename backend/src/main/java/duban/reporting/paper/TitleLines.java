package duban.reporting.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title by its sense: not within a word that we know or a number, never so that a mark
 * begins a line, and so that the lines are a trapezium or a lozenge and no block.
 */
final class TitleLines {

  private static final String CLOSING = "》〉）〕」』】，。、；：？！”’的了和与及等";
  private static final String OPENING = "《〈（〔「『【“‘";
  private static final List<String> BEFORE =
      List.of("落实", "进展", "情况", "执行", "工作", "的报告", "的通报", "实施", "责任", "若干", "任务", "关于");
  private static final List<String> WHOLE =
      List.of("季度", "上半年", "下半年", "年度", "情况", "报告", "通报", "政策", "措施", "方案", "分工", "落实", "领导小组");

  private TitleLines() {}

  /**
   * @param widest how many characters a line holds
   */
  static List<String> of(String title, int widest) {
    int lines = (int) Math.ceil(Glyphs.width(title) / widest);
    while (lines > 1) {
      List<String> broken = best(title, lines, widest);
      if (broken != null) {
        return broken;
      }
      lines++;
    }
    return List.of(title);
  }

  /** Null when no way of so many lines has all of them fit. */
  private static List<String> best(String title, int lines, int widest) {
    List<Integer> at = new ArrayList<>();
    Best best = new Best();
    search(title, lines, widest, 0, 0, at, best);
    return best.lines;
  }

  private static final class Best {
    private double cost = Double.MAX_VALUE;
    private List<String> lines;
  }

  private static void search(
      String title, int left, int widest, int from, double cost, List<Integer> breaks, Best best) {
    if (cost >= best.cost || Glyphs.width(title.substring(from)) > (double) left * widest) {
      return;
    }
    if (left == 1) {
      List<String> lines = cut(title, breaks);
      double total = cost + shape(lines);
      if (total < best.cost) {
        best.cost = total;
        best.lines = lines;
      }
      return;
    }
    for (int at = from + 1; at < title.length(); at++) {
      if (Glyphs.width(title.substring(from, at)) > widest) {
        return;
      }
      breaks.add(at);
      search(title, left - 1, widest, at, cost + harm(title, at), breaks, best);
      breaks.remove(breaks.size() - 1);
    }
  }

  private static List<String> cut(String title, List<Integer> breaks) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at : breaks) {
      lines.add(title.substring(from, at));
      from = at;
    }
    lines.add(title.substring(from));
    return lines;
  }

  /** What a break does to the sense; 0 is a good place. */
  private static double harm(String title, int at) {
    char before = title.charAt(at - 1);
    char after = title.charAt(at);
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return 1000;
    }
    if (latin(before) && latin(after) || splits(title, at)) {
      return 200;
    }
    if (before == '》' || after == '《') {
      return 0;
    }
    return BEFORE.stream().anyMatch(word -> title.startsWith(word, at)) ? 3 : 20;
  }

  private static boolean latin(char character) {
    return character < 0x2E80;
  }

  private static boolean splits(String title, int at) {
    return WHOLE.stream()
        .anyMatch(
            word -> {
              int start = title.indexOf(word, Math.max(0, at - word.length() + 1));
              return start >= 0 && start < at && at < start + word.length();
            });
  }

  /** Lines of one length are a block; very short ones look lost. */
  private static double shape(List<String> lines) {
    double[] widths = lines.stream().mapToDouble(Glyphs::width).toArray();
    double mean = 0;
    for (double width : widths) {
      mean += width / widths.length;
    }
    double cost = 0;
    for (int i = 0; i < widths.length; i++) {
      cost += Math.pow(widths[i] - mean, 2) / 4;
      cost += i > 0 && widths[i] == widths[i - 1] ? 4 : 0;
    }
    return cost;
  }
}
