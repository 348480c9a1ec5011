package duban.reader.clause;

import duban.reader.text.Brackets;
import duban.reader.text.Width;
import duban.reader.value.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that gives groups to every measure and says that they are not listed again:
 * 各县区人民政府负责本地区落实,不再一一列出.
 */
public final class BlanketSentence {

  private static final Pattern NOT_AGAIN =
      Pattern.compile(
          "不再?(?:在[^,]{1,8}中?)?(?:单独|单|一一|逐一|逐项|逐条|逐个|重复|另行|分别|具体|专门)*"
              + "(?:(?:做|作|进行)?(?:具体)?分工|列出|列明|列示|列举|列|标注|注明|标明|写明|赘述)(?=[,。;)\\]]|$)");
  private static final Pattern VERB =
      Pattern.compile(
          "均|都(?!市)|要|应(?!急)|须|需|负责|承担|按|依|根据|结合|抓好|落实|组织(?!部)|贯彻|作为|为|是|对|配合|参与|做好|具体|等|牵头|主动|认真|的|不再");
  private static final Pattern BEFORE =
      Pattern.compile("[需须由请](?:要)?|涉及|包括|包含|(?<![、和及与])各(?!项|类|自)");
  private static final Pattern GROUP =
      Pattern.compile("(?!各[项类自]).*(?:政府|管委会?|管理委员会|街道|办事处|部门|单位|党委|工委|机构|企业|园区|开发区|[县市区州旗盟镇乡地)])");

  // behind a group: 各区市政府、管委
  private static final Pattern COMMITTEE =
      Pattern.compile("(?:各|\\p{IsHan}{0,8})(?:管委|开发区|新区|园区|功能区|示范区)");
  private static final Pattern ALL_SHARE =
      Pattern.compile(
          "(?:均|都|皆)(?:为|是|作为)(?:各项|所有|以下|上述|相关|有关)*(?:工作|任务|措施)*的?"
              + "(?:共同)?(?:配合|责任|参与|协办|落实|实施|承办)(?:单位|部门)(?=[,。;)]|$)");

  private BlanketSentence() {}

  public static boolean isOne(String sentence) {
    return end(Width.half(sentence)).isPresent();
  }

  /** Where it says 不再列出, or 都是配合单位. */
  private static OptionalInt end(String plain) {
    for (Pattern pattern : List.of(NOT_AGAIN, ALL_SHARE)) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.find()) {
        return OptionalInt.of(matcher.start());
      }
    }
    return OptionalInt.empty();
  }

  /** The groups; none where the sentence says something else, or in words that are not known. */
  public static List<String> names(String sentence) {
    String words = inBrackets(sentence);
    OptionalInt end = end(Width.half(words));
    if (end.isEmpty()) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (String part : Sentences.split(words.substring(0, end.getAsInt()), ",;:")) {
      names.addAll(groups(part.strip()));
    }
    // 涉及各县的任务,各县人民政府均需落实
    return names.stream()
        .filter(name -> names.stream().noneMatch(o -> !o.equals(name) && o.startsWith(name)))
        .toList();
  }

  /** What stands in the brackets at the end, where it is this that is not listed again. */
  private static String inBrackets(String sentence) {
    String words = sentence.strip();
    int open = Brackets.opening(Width.half(words));
    boolean inside = open >= 0 && isOne(words.substring(open + 1, words.length() - 1));
    return inside ? words.substring(open + 1, words.length() - 1) : words;
  }

  private static List<String> groups(String part) {
    String plain = Width.half(part);
    List<Integer> starts = new ArrayList<>();
    for (Matcher before = BEFORE.matcher(plain); before.find(); ) {
      starts.add(before.group().equals("各") ? before.start() : before.end());
    }
    starts.add(0);
    for (int start : starts) {
      Matcher verb = VERB.matcher(plain);
      int end = verb.find(start) ? verb.start() : part.length();
      List<String> names = list(part.substring(start, end));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> list(String words) {
    Clause clause = ClauseParser.parse(words);
    List<String> names = clause.responsible();
    boolean groups =
        clause.namesOnlyUnits()
            && clause.lead().isEmpty()
            && names.stream().anyMatch(BlanketSentence::isGroup)
            && names.stream()
                .allMatch(
                    n -> isGroup(n) || UnitNames.isCertain(n) || COMMITTEE.matcher(n).matches());
    return groups ? names : List.of();
  }

  private static boolean isGroup(String name) {
    return UnitNames.isCollective(name) && GROUP.matcher(Width.half(name)).matches();
  }
}
