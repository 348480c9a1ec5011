package duban.reader.clause;

import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a clause and the separator behind them.
 *
 * @param mark half-width
 */
record ClausePiece(String text, char mark) {

  private static final String PLACE =
      "(?:设区)?(?:[县市区州盟旗镇乡]|街道|\\([^()]*\\)|\\[[^\\[\\]]*\\]|<[^<>]*>|〈[^〈〉]*〉)+";
  private static final String SPECIAL = "(?:直管[市县]|省管[市县]|县级市|林区|地区|自治[州县旗])";
  // 各市、县(区)人民政府 is one name
  private static final Pattern PLACES =
      Pattern.compile(
          "(?:由|以及|及)?(?:各(?:有关|相关)?|(?:有关|相关)各?)?(?:"
              + PLACE
              + "|"
              + SPECIAL
              + ")(?:、(?:"
              + PLACE
              + "|"
              + SPECIAL
              + "))*"
              + "|各(?:盟行政公署|盟行署|地区行署|地区行政公署)");
  // 直管市及神农架林区人民政府, behind 各市、州
  private static final Pattern LAST_PLACES =
      Pattern.compile(SPECIAL + "(?:[及和与]\\p{IsHan}{2,6})?(?:[市县区州]|林区)?(?:人民)?政府");
  private static final Pattern MORE_PLACES =
      Pattern.compile(
          PLACE
              + "(?:人民)?(?:政府|党委|党工委|党\\(工\\)委|管委会|办事处|办)?(?:[(\\[][^()]*[)\\]])?(?:负责|落实|按|等|配合|参与|牵头|分别|共同|具体)?.*");
  // 各乡镇党委、政府 is one name
  private static final Pattern COMMITTEES = Pattern.compile("(?:各|相关|有关).*(?:党委|党工委|委)");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?:人民)?政府(?:[(\\[][^()]*[)\\]])?(?:负责|落实|按|等|配合|参与|牵头|分别|共同|具体)?.*");
  private static final Pattern OTHER =
      Pattern.compile("(?:各|[省市县区州]直|[市县区](?!\\(|[县市区])\\p{IsHan}{2,}[局委办部会]).*");

  // 各市、县教育局: no bureau of one county stands beside all cities
  private static final Pattern CITIES = Pattern.compile("各(?:设区|地级)?(?:[市州盟]|地区|\\([^()]*\\))+");
  private static final Pattern OF_COUNTY =
      Pattern.compile("[县旗](?:[市区旗]|\\([^()]*\\))*\\p{IsHan}{2,12}[局委办部会].*");

  // 天津市、河北省相关部门: the departments of both
  private static final String PROVINCE = "(?:(?:北京|天津|上海|重庆)市|\\p{IsHan}{2,6}(?:省|自治区))";
  private static final Pattern ONE_PROVINCE = Pattern.compile(PROVINCE);
  private static final Pattern OF_PROVINCES =
      Pattern.compile(PROVINCE + "(?:有关|相关).{0,4}(?:部门|单位|方面).*");
  // 各场景牵头部门、配合部门
  private static final Pattern ROLE_OF_MANY =
      Pattern.compile("(?:各|有关|相关)\\p{IsHan}*(?:牵头|主办|责任)(?:单位|部门)");
  private static final Pattern OTHER_ROLE = Pattern.compile("(?:配合|协办|协助|参与|责任)(?:单位|部门)");

  private static final Pattern GROUP =
      Pattern.compile("各.*(?:政府|部门|单位|地区|[市县区镇乡]|街道|管委会|企业|科室|处室)");

  /** The pieces with those put together that a separator took apart. */
  static List<ClausePiece> joined(List<ClausePiece> pieces) {
    List<ClausePiece> joined = new ArrayList<>();
    boolean marked = pieces.stream().anyMatch(piece -> piece.mark == '、');
    for (int i = 0; i < pieces.size(); i++) {
      ClausePiece piece = pieces.get(i);
      while (sharesGroup(pieces, i)) {
        i++;
        piece = new ClausePiece(piece.text + "、" + pieces.get(i).text, pieces.get(i).mark);
      }
      ClausePiece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (last.isOneList(piece) || last.isOneWord(piece, marked))) {
        String mark = last.mark == ' ' ? "" : String.valueOf(last.mark);
        joined.set(joined.size() - 1, new ClausePiece(last.text + mark + piece.text, piece.mark));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** Whether a piece is one of several provinces that have a group in common. */
  private static boolean sharesGroup(List<ClausePiece> pieces, int from) {
    int i = from;
    while (i + 1 < pieces.size()
        && pieces.get(i).mark == '、'
        && ONE_PROVINCE.matcher(withoutBefore(pieces.get(i).text)).matches()) {
      i++;
    }
    return i > from && OF_PROVINCES.matcher(pieces.get(i).text).matches();
  }

  private static String withoutBefore(String text) {
    return text.replaceFirst("^(?:并?由|会同|请)", "");
  }

  private boolean isOneList(ClausePiece next) {
    String here = Width.half(text);
    String other = Width.half(next.text);
    if (mark == '、' && COMMITTEES.matcher(here).matches() && GOVERNMENT.matcher(other).matches()) {
      return true;
    }
    if (mark == '、' && CITIES.matcher(here).matches() && OF_COUNTY.matcher(other).matches()) {
      return true;
    }
    if (mark == '、'
        && ROLE_OF_MANY.matcher(here).matches()
        && OTHER_ROLE.matcher(other).matches()) {
      return true;
    }
    return mark == '、'
        && PLACES.matcher(here).matches()
        && (here.contains("各") || here.matches("(?:有关|相关).*") || !UnitNames.isPlausible(here))
        && (MORE_PLACES.matcher(other).matches() || LAST_PLACES.matcher(other).matches())
        && !OTHER.matcher(other).matches();
  }

  /**
   * Whether the space between them is one that layout left inside a word: always where the clause
   * has another mark between its names, unless both sides are words by themselves.
   */
  private boolean isOneWord(ClausePiece next, boolean marked) {
    if (mark != ' ' || text.isEmpty() || next.text.isEmpty()) {
      return mark == ' ' && next.mark == ':' && !text.isEmpty();
    }
    if (next.mark == ':') {
      return ClauseLabels.read(text + next.text).role() != null
          && ClauseLabels.read(next.text).role() == null;
    }
    boolean apart =
        marked ? isWord(text) && isWord(next.text) : isNameOrWord(text) && isNameOrWord(next.text);
    return !apart && (marked || UnitNames.isPlausible(text + next.text));
  }

  private static boolean isNameOrWord(String text) {
    return isWord(text) || UnitNames.isPlausible(text);
  }

  /** Whether this stands for itself: a name that tells its level, a day, a name with its verb. */
  private static boolean isWord(String text) {
    return UnitNames.isLikely(text)
        || GROUP.matcher(text).matches()
        || ClauseDays.isTime(text)
        || ClauseLabels.lengthIn(text) > 0
        || UnitNames.isPerson(text)
        || ClauseVerbs.endsWithVerb(text);
  }
}
