package duban.reader.outline;

import duban.reader.clause.Clause;
import duban.reader.clause.ClauseParser;
import duban.reader.clause.PlacedClause;
import duban.reader.clause.UnitNames;
import duban.reader.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading of a group of tasks that says who leads them all: 一、市科技局牵头的任务(共5项). */
public final class GroupLead {

  private static final String LEADS = "(?:总?牵头|主办)(?:负责|落实|组织|实施|推进|承担|完成|办理)*";
  private static final String TASKS =
      "(?:的)?(?:[重要点主具体各项年度工作改革目标相关以下]*(?:任务|措施|事项|工作|项目|举措)(?:清单|分工)?)?";
  private static final String COUNT =
      "(?:[(\\[]?(?:共|计|共计)?[\\d一二三四五六七八九十]+[项条个件][^()\\[\\]]{0,4}[)\\]]?)?";
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:由)?(?<names>[^。;:()\\[\\]]+?)" + LEADS + TASKS + "[,、]?" + COUNT + "[。:]?");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          ".*[(\\[](?:由)?(?<names>[^。;:()\\[\\]]+?)"
              + LEADS
              + TASKS
              + "[,、]?"
              + COUNT
              + "[)\\]][。:]?");
  private static final Pattern SUPPORTING =
      Pattern.compile(
          "[(\\[]?(?:配合|协办|协同|协作|协助|参与|参加|支持)(?:责任)?(?:单位|部门).*|[^:]*(?:配合|协助|参与|协办)(?:落实|实施)?[)\\]]?[。;,]?");

  private static final Pattern ONLY_LEAD =
      Pattern.compile("[(\\[][^:;,]*(?:总牵头(?:负责)?|牵头(?:抓总|统筹协调))[)\\]][。;]?");

  private GroupLead() {}

  /** The clause that a heading makes for all measures below it. */
  static Optional<PlacedClause> of(Passage heading) {
    List<Line> text = heading.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Line line = text.get(0);
    for (Pattern pattern : List.of(HEADING, IN_BRACKETS)) {
      Matcher matcher = pattern.matcher(line.plain());
      if (matcher.matches()) {
        return clause(line, matcher.start("names"), matcher.end("names"));
      }
    }
    return Optional.empty();
  }

  /** Whether the heading speaks of a lead, in whatever words. */
  public static boolean mayBeIn(Passage heading) {
    return heading.text().stream().limit(1).anyMatch(line -> line.text().contains("牵头"));
  }

  /** 配合单位:A、B names nobody who could lead. */
  static boolean isSupporting(PlacedClause clause) {
    return SUPPORTING.matcher(clause.place().plain()).matches();
  }

  /** (省商务厅总牵头) behind a heading leads all below it. */
  static boolean isOnlyLead(PlacedClause clause) {
    return ONLY_LEAD.matcher(clause.place().plain()).matches()
        && !clause.clause().lead().isEmpty()
        && clause.clause().responsible().isEmpty();
  }

  private static Optional<PlacedClause> clause(Line line, int start, int end) {
    Clause named = ClauseParser.parse(line.text().substring(start, end));
    List<String> none = List.of();
    boolean leads =
        named.namesOnlyUnits()
            && named.lead().isEmpty()
            && named.blanket().isEmpty()
            && named.responsible().stream()
                .allMatch(name -> UnitNames.isCertain(name) || UnitNames.isLikely(name))
            && named.responsible().stream().noneMatch(UnitNames::isCollective);
    return leads
        ? Optional.of(
            new PlacedClause(
                line.part(start, end),
                new Clause(named.responsible(), none, none, false, null, true, none),
                true))
        : Optional.empty();
  }
}
