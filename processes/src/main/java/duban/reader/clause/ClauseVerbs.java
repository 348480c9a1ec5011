package duban.reader.clause;

import duban.reader.clause.ClauseToken.Kind;
import duban.reader.clause.ClauseToken.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that stand behind the names of a clause: 牵头, 配合, 等部门按职责分工负责. */
final class ClauseVerbs {

  private static final String OTHERS =
      "等(?:[\\d一二三四五六七八九十]{1,3}个|多个)?(?:国务院|[省市县]政府|[省市县区州](?:级|直)?|中央|国家)?(?:各)?(?:有关|相关|其他|责任|成员|涉及|配合|职能|主管)*"
          + "(?:部门[和及、](?:单位|企业|机构)|部门单位|单位和部门|单位|部门|机构|企业|方面)?";
  private static final String BY = "(?:按照?|依照|依据|依|根据|结合|在)";
  // 落实主体责任 is a duty, no share in one
  private static final String SHARE =
      "(?:"
          + BY
          + "?(?:各自|本?部门|本单位|自身|相关|有关)*(?:工作|部门|单位|的)*(?:职责|职能|职权|(?<!主体|安全|领导|直接|社会)责任|分工)+(?:和?任务)?(?:分工)?(?:范围内?|要求)?"
          + "|"
          + BY
          + "(?:各自|本?部门|本单位|自身|相关|有关|所|的)*(?:分管|主管|管辖|管理|行业|业务|属地|条块|事权|权限|领域|条线|范围|区域|辖区|隶属|关系|层级|原则)+(?:内|要求)?),?";
  private static final String HOW =
      "(?:结合(?:各自|本地|当地|自身|本单位)?实际|分别|共同|具体|联合|积极|全面|依法|统一|各自|切实|密切|主动|认真|总体)*";
  private static final String LEADING =
      "(?:作?为)?(?:总?牵头|主办|主抓|主责|统筹)(?:负责|落实|组织|实施|推进|抓总|统筹|协调|办理|抓好|抓|责任|单位|部门)*|负责(?:总?牵头|统筹)(?:协调|推进)?|负总责|总负责";
  private static final String SUPPORTING =
      "(?:作?为|予以|给予)?(?:配合|协助|参与|参加|协同|支持|协办|会办|督导|指导|监督|督办)(?:配合|落实|实施|做好|推进|负责|办理|工作|单位|部门|责任)*|作?为(?:责任|参与|参加)(?:单位|部门)";
  private static final String DOING =
      "(?:均?需|均?要|都要|均?)?(?:负责|(?<!党|社会|群团|基层|自治|经济|公益)组织|推进|推动|抓好|抓|做好|执行|承办|承担|办理|指导|贯彻|督促|协调|实施|落实|分工)+(?:实施|落实|相关|有关|各项|工作|任务|推进|办理|到位)*";

  private static final String DRAFTING =
      "(?:负责|牵头|抓紧|尽快|组织)*(?:研究)?(?:提出|制定|制订|出台|起草|拟订|拟定|完善)(?:并组织实施)?"
          + "(?:具体|相关|实施|落实|贯彻|有关|政策|工作|配套|指导|的)*(?:意见|办法|方案|措施|政策|细则|规划|计划|建议)"
          + "(?:并(?:组织|抓好)?(?:实施|落实))?";
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<open>"
              + OTHERS
              + ")?(?<share>"
              + SHARE
              + ")?"
              + HOW
              + "(?<verb>"
              + LEADING
              + "|"
              + SUPPORTING
              + "|"
              + DOING
              + "|"
              + DRAFTING
              + "|(?<=[按照据]职责分工)\\p{IsHan}{2}"
              + ")?$");
  private static final String ROLES = "(?:总?牵头|主办|主责|配合|协办|协助|参与|承办|责任)(?:单位|部门)";
  // 各场景牵头部门和配合部门: bodies by the part they have, not a verb
  private static final Pattern GROUP_BY_ROLE =
      Pattern.compile(
          "(?:各|有关|相关|其他|[\\d一二两三四五六七八九十]{1,3}个)\\p{IsHan}*?" + ROLES + "(?:[和及与、]" + ROLES + ")*");
  private static final Pattern MIDDLE = Pattern.compile(OTHERS + "(?:以及|和|及|与)(?=.{2})");
  private static final Pattern INNER =
      Pattern.compile("(?:总?牵头(?:负责|落实|组织)?|负责|配合|协助)(?!单位|部门|人)(?=\\p{IsHan}{3})");
  private static final Pattern DUTY =
      Pattern.compile("牵头|负责|配合|协助|提供|督促|指导|督导|做好|承担|(?<!党|社会|群团|基层|自治|经济|公益)组织|落实|协调|开展|推进|加强");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:并?由|请|会同|其中|分别由|主要由|及|以及|与|各项任务由|[此本该]项(?:工作|任务)?由|(?:以上|上述|本[章节项条]|该[项条])(?:各?[\\d一二两三四五六七八九十]*[条项个])?(?:重点)?(?:工作|任务|措施|事项|内容)*(?:均|都|统一|分别)?由)(?=.{2})");
  private static final Pattern LEADS = Pattern.compile(".*(?:牵头|主办|主抓|主责|统筹|总责|总负责).*");
  private static final Pattern SUPPORTS = Pattern.compile("(?:" + SUPPORTING + ").*");

  private ClauseVerbs() {}

  /** Names and verbs of a word: 由市工信局牵头 is a name and a verb. */
  static List<ClauseToken> tokens(String word) {
    Matcher inner = INNER.matcher(word);
    while (inner.find()) {
      String left = BEFORE.matcher(word.substring(0, inner.start())).replaceFirst("");
      if (UnitNames.isPlausible(left) && isUnit(name(word.substring(inner.end())))) {
        List<ClauseToken> tokens = new ArrayList<>(nameAndVerb(word.substring(0, inner.end())));
        tokens.addAll(tokens(word.substring(inner.end())));
        return tokens;
      }
    }
    return nameAndVerb(word);
  }

  /** 区住建局负责督促供水企业: a name, and what it does. */
  private static List<ClauseToken> withDuty(String word) {
    for (Matcher duty = DUTY.matcher(word); duty.find(); ) {
      String name = BEFORE.matcher(word.substring(0, duty.start())).replaceFirst("");
      if (isUnit(name)) {
        List<ClauseToken> tokens = new ArrayList<>();
        names(name).forEach(each -> tokens.add(ClauseToken.of(Kind.WORD, each)));
        tokens.add(new ClauseToken(Kind.VERB, role(duty.group()), duty.group()));
        tokens.add(ClauseToken.of(Kind.DUTY, word.substring(duty.start())));
        return tokens;
      }
    }
    return List.of();
  }

  /** Whether a name and the verb it goes with are there: 市教育局牵头. */
  static boolean endsWithVerb(String word) {
    Matcher tail = TAIL.matcher(word);
    return tail.find()
        && tail.start() > 1
        && (tail.group("verb") != null || tail.group("share") != null)
        && UnitNames.isPlausible(word.substring(0, tail.start()));
  }

  private static boolean isUnit(String name) {
    return UnitNames.isCertain(name) || UnitNames.isLikely(name) || UnitNames.isCollective(name);
  }

  private static String name(String word) {
    Matcher tail = TAIL.matcher(word);
    return tail.find() ? word.substring(0, tail.start()) : word;
  }

  /** The names in 市财政局等部门和各区县政府, each by itself. */
  private static List<String> names(String words) {
    Matcher middle = MIDDLE.matcher(words);
    if (middle.find() && middle.start() > 1) {
      return Stream.concat(
              UnitNames.apart(words.substring(0, middle.start())).stream(),
              names(words.substring(middle.end())).stream())
          .toList();
    }
    return UnitNames.apart(words);
  }

  private static List<ClauseToken> nameAndVerb(String word) {
    Matcher tail = TAIL.matcher(word);
    Matcher group = GROUP_BY_ROLE.matcher(word);
    boolean role = group.lookingAt();
    tail.find(role ? group.end() : 0);
    List<ClauseToken> duty = tail.start() == word.length() && !role ? withDuty(word) : List.of();
    if (!duty.isEmpty()) {
      return duty;
    }
    List<ClauseToken> tokens = new ArrayList<>();
    String name = BEFORE.matcher(word.substring(0, tail.start())).replaceFirst("");
    boolean isVerb = tail.group("verb") != null || tail.group("share") != null;
    if (!name.isEmpty()) {
      names(name).forEach(each -> tokens.add(ClauseToken.of(Kind.WORD, each)));
    }
    if (isVerb) {
      tokens.add(new ClauseToken(Kind.VERB, role(tail.group("verb")), tail.group()));
    }
    return tokens;
  }

  private static Role role(String verb) {
    if (verb != null && LEADS.matcher(verb).matches()) {
      return Role.LEAD;
    }
    boolean supports = verb != null && SUPPORTS.matcher(verb).matches();
    return supports ? Role.SUPPORT : Role.RESPONSIBLE;
  }
}
