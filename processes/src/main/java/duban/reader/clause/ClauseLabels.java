package duban.reader.clause;

import duban.reader.clause.ClauseToken.Kind;
import duban.reader.clause.ClauseToken.Role;
import duban.reader.text.Width;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand before the names of a clause: 牵头单位, 市级责任部门, 完成时限, 责任领导. */
final class ClauseLabels {

  private static final String LEADING = "(?:总?牵头|主办|主责|主要责任|主要负责|第一责任|首要责任|主体责任|统筹)";
  private static final String SHARING =
      "(?:共同责任|具体责任|责任|负责|配合|协办|协同|协作|协助|参与|参加|落实|实施|承办|承担|支持|支撑|执行|组织|推进|会办|联办|主管|指导)";
  private static final String WATCHING = "(?:督办|督导|督查|监督|考核|验收)";
  private static final String ROLE = "(?:" + LEADING + "|" + SHARING + "|" + WATCHING + ")";
  private static final String BODY = "(?:部门和单位|部门及单位|单位和部门|部门单位|单位|部门|主体|机构|处室|科室|股室|县区|区县|镇街)";
  private static final String HUMAN = "(?:(?:[省市县区州镇]|[省市县区州]级)?领导|负责人|责任人|人员|同志|人)";
  private static final String LEVEL =
      "(?:具体|工作|任务|项目|直接|第一|各|主要|其他|本项|(?:国家|自治区|[省市县区州镇])(?:级|直|本级)?(?:层面)?)*";
  private static final String JOINT = "(?:[及和与、/]|\\()";
  private static final String MARKS = "(?:\\([^()]{0,12}\\)|\\)|名单)?";

  /** The measures a clause below them is for: 第5、6条, 以上两项. */
  private static final String SCOPE =
      "第?[\\d一二三四五六七八九十]+(?:[、,和及与至到~-]+第?[\\d一二三四五六七八九十]+)*[条项](?:措施|任务|工作|事项)?的?"
          + "|(?:以上|上述)(?:[\\d一二两三四五六七八九十]+[条项个])?(?:措施|任务|工作|事项)*的?";

  private static final String UNITS =
      LEVEL + ROLE + "(?:" + JOINT + "?" + ROLE + "\\)?)*" + BODY + "(?:" + JOINT + LEVEL + "(?:"
          + ROLE + "*(?:" + BODY + "|" + HUMAN + ")))*" + MARKS;
  private static final String PEOPLE =
      LEVEL + "(?:" + ROLE + "|分管|包联|包保|挂点|联系)*" + HUMAN + "|联系人|领导小组领导";
  private static final String TIME =
      "(?:完成|办结|办理|整改|实施|落实|推进|工作|目标|计划|预计|启动)*(?:时限|时间|期限|日期|进度|节点)(?:要求|节点|安排|表)?";
  private static final String SHARES =
      "(?:部门|单位|责任|职责|任务|工作|具体|省直|市直|县直)*分工(?:安排|情况|单位|部门)?|责任(?:分解|落实)";
  private static final String VERBAL = "总?牵头|主办|主责|责任|负责|配合|协办|协同|协助|参与|落实|承办|" + SHARES;
  private static final String OTHER =
      "(?:(?:适用|实施|覆盖|推广|试点|执行)(?:范围|区域|地区|地域|对象)(?:均|都)?"
          + "|(?:实际|目前|最新|当前|工作|任务|上半年|[一二三四]季度|全年|阶段性?)*(?:进展|完成|落实|推进|执行)情况|(?:工作|预期|阶段)?(?:成效|成果)|备注|说明)";

  private static final Pattern SCOPED = Pattern.compile("(?:" + SCOPE + ")(?=" + UNITS + " *:)");
  private static final Pattern UNITS_LABEL = Pattern.compile(UNITS);
  private static final Pattern PEOPLE_LABEL = Pattern.compile(PEOPLE);
  private static final Pattern OTHER_AT_START = Pattern.compile(OTHER + "[为是].+");
  private static final Pattern OTHER_LABEL = Pattern.compile(OTHER);
  private static final Pattern TIME_LABEL = Pattern.compile(TIME);
  private static final Pattern VERBAL_LABEL = Pattern.compile(VERBAL);
  private static final Pattern LEADS = Pattern.compile(".*(?:牵头|主办|主责|主要责任|主要负责|第一责任|首要责任|统筹).*");
  private static final Pattern MIXED = Pattern.compile(".*牵头(?:单位|部门)?[及和与、/](?:责任|配合|参与|协办).*");
  private static final Pattern WATCHES = Pattern.compile(LEVEL + WATCHING + ".*");
  private static final Pattern COPULA = Pattern.compile("(?:分别)?(?:为|是|有)$");
  private static final Pattern UNMARKED = Pattern.compile(UNITS + "(?:为|是)?(?=.{2})");

  /** Any label with its colon; for finding clauses in a text. */
  static final String WITH_COLON =
      "(?:(?:" + SCOPE + ")?" + UNITS + "|" + SHARES + "|" + PEOPLE + "|" + TIME + ")(?:为|是)? *:";

  /** Any label in brackets of its own: 【责任单位】市教育局. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<=^|[;。, ])[\\[(]("
              + UNITS
              + "|"
              + SHARES
              + "|"
              + PEOPLE
              + "|"
              + TIME
              + ")[\\])] *:?");

  static final String BRACKETED = IN_BRACKETS.pattern();

  /** A label of units with its colon. */
  static final String OF_UNITS = "(?:" + SCOPE + ")?" + UNITS + "(?:为|是)? *:";

  private ClauseLabels() {}

  /** The words before a colon; without a role where they are no label. */
  static ClauseToken read(String text) {
    String word = text.strip();
    String label = COPULA.matcher(Width.half(word).replace(" ", "")).replaceFirst("");
    return new ClauseToken(Kind.LABEL, role(label), word);
  }

  /** The clause without the measures that it says it is for. */
  static String withoutScope(String clause) {
    Matcher scope = SCOPED.matcher(Width.half(clause));
    return scope.lookingAt() ? clause.substring(scope.end()) : clause;
  }

  /** Whether the words are a label of units and nothing else. */
  static boolean isOfUnits(String word) {
    return UNITS_LABEL.matcher(Width.half(word)).matches();
  }

  /** The clause with colons behind labels that stand in brackets. */
  static String withColons(String clause) {
    String plain = Width.half(clause);
    return plain.indexOf(']') < 0 && plain.indexOf(')') < 0
        ? clause
        : IN_BRACKETS.matcher(plain).find() ? IN_BRACKETS.matcher(plain).replaceAll("$1:") : clause;
  }

  /** Length of a label without a colon at the start of a word: 责任单位市教育局; 0 where none is. */
  static int lengthIn(String word) {
    Matcher matcher = UNMARKED.matcher(Width.half(word));
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** Words that say where the measure counts, not who does it: 适用范围均为所有试验区. */
  static Optional<ClauseToken> where(String word) {
    return OTHER_AT_START.matcher(Width.half(word)).lookingAt()
        ? Optional.of(new ClauseToken(Kind.LABEL, Role.OTHER, word))
        : Optional.empty();
  }

  private static Role role(String label) {
    if (UNITS_LABEL.matcher(label).matches() || VERBAL_LABEL.matcher(label).matches()) {
      return unitRole(label);
    } else if (TIME_LABEL.matcher(label).matches()) {
      return Role.DEADLINE;
    }
    if (OTHER_LABEL.matcher(label).matches()) {
      return Role.OTHER;
    }
    return PEOPLE_LABEL.matcher(label).matches() ? Role.PERSON : null;
  }

  private static Role unitRole(String label) {
    if (WATCHES.matcher(label).matches()) {
      return Role.WATCHING;
    }
    boolean leads = LEADS.matcher(label).matches() && !MIXED.matcher(label).matches();
    return leads ? Role.LEAD : Role.RESPONSIBLE;
  }
}
