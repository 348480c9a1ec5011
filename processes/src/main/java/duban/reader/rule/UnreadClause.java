package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import duban.reader.text.Brackets;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that looks like a responsibility clause but was not read as one. */
final class UnreadClause implements Rule {

  private static final String LABEL = "(?:牵头|责任|主办|配合|协办|负责|落实)(?:责任)?(?:单位|部门)|完成时限|责任领导|责任人";
  private static final Pattern LABELLED =
      Pattern.compile("(?:^|[(\\[;。])(?:" + LABEL + ")(?=[:为是]|[省市县区州]|$)|(?:" + LABEL + "):");
  private static final String NAME = "[省市县区州](?!级)\\p{IsHan}{1,10}(?:局|委|办|厅|部|院|会|中心)";
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[]" + NAME + "(?:、" + NAME + ")*[^()\\[\\]、]{0,12}[)\\]]");
  private static final Pattern THREE = Pattern.compile(NAME + "(?:[、,]" + NAME + "){2,}");
  private static final Pattern AT_END =
      Pattern.compile(
          "[省市县区州各].*(?:局|委|办|厅|部|院|会|中心|府|公司)[^局委办厅部院会]{0,4}|.*(?:单位|部门|负责|牵头|责任|配合).*");
  private static final Pattern MARK = Pattern.compile("[。;,.]+$");

  @Override
  public List<Finding> check(Draft draft) {
    Pattern names = names(draft.plan().units());
    List<Line> preamble = draft.document().parts().preamble();
    List<Line> places = draft.clauses().stream().map(PlacedClause::place).toList();
    List<Finding> findings = new ArrayList<>();
    for (Line line : lines(draft)) {
      List<Line> parts = unread(line, places);
      boolean task = parts.size() == 1 && !preamble.contains(line);
      boolean enumerates = task && enumerates(letters(line), names);
      parts.stream()
          .filter(part -> enumerates || looksLikeClause(letters(part)))
          .map(part -> finding(draft, part))
          .forEach(findings::add);
    }
    return findings;
  }

  private static String letters(Line line) {
    return line.plain().replace(" ", "");
  }

  /** Several units in a row; beside a clause that was read they are part of the task. */
  private static boolean enumerates(String letters, Pattern names) {
    return names.matcher(letters).find() || THREE.matcher(letters).find();
  }

  private static boolean looksLikeClause(String letters) {
    String text = MARK.matcher(letters).replaceFirst("");
    int open = Brackets.opening(text);
    boolean remark = open >= 0 && text.startsWith("注:", open + 1);
    return LABELLED.matcher(letters).find()
        || IN_BRACKETS.matcher(letters).find()
        || open >= 0 && !remark && AT_END.matcher(text.substring(open + 1)).matches();
  }

  /** A line without what was read as a clause. */
  private static List<Line> unread(Line line, List<Line> places) {
    List<Line> unread = new ArrayList<>();
    int start = 0;
    for (Line place : places) {
      int from = place.start() - line.start();
      int to = place.end() - line.start();
      if (from >= start && to <= line.text().length()) {
        unread.add(line.part(start, from));
        start = to;
      }
    }
    unread.add(line.part(start, line.text().length()));
    return unread;
  }

  private static List<Line> lines(Draft draft) {
    List<Line> lines = new ArrayList<>(draft.document().parts().preamble());
    lines.addAll(draft.document().parts().body());
    draft.document().tasks().rows().forEach(row -> lines.addAll(row.task()));
    return lines;
  }

  /** Two units of the plan with a mark between them, or one at the end of brackets. */
  private static Pattern names(List<Unit> units) {
    String any =
        units.stream()
            .map(Unit::name)
            .filter(name -> name.length() > 2)
            .sorted(Comparator.comparing(String::length).reversed())
            .map(name -> Pattern.quote(Width.half(name)))
            .collect(Collectors.joining("|"));
    String one = any.isEmpty() ? "(?!)" : "(?:" + any + ")";
    return Pattern.compile(one + "[、,;]" + one + "|" + one + "(?:等[^。]{0,12})?[)\\]]");
  }

  private static Finding finding(Draft draft, Line line) {
    return new Finding(
        Level.WARNING,
        "clause-not-read",
        draft.document().span(line),
        null,
        "这里好像有责任条款，但没有读成：" + tail(line.text()),
        "请对照原文，补充这一条的单位和分工");
  }

  private static String tail(String text) {
    return text.length() > 60 ? "…" + text.substring(text.length() - 60) : text;
  }
}
