package duban.reader;

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
      "(?:设区)?(?:[县市区州盟旗镇乡]|街道|园区|开发区|\\([^()]*\\)|\\[[^\\[\\]]*\\])+";
  // 各市、县(区)人民政府 is one name
  private static final Pattern PLACES =
      Pattern.compile("(?:由|以及|及)?各?" + PLACE + "(?:、" + PLACE + ")*");
  private static final Pattern MORE_PLACES =
      Pattern.compile(
          PLACE
              + "(?:人民)?(?:政府|党委|党工委|党\\(工\\)委|管委会|办事处|办)?(?:[(\\[][^()]*[)\\]])?(?:负责|落实|按|等|配合|参与|牵头|分别|共同|具体)?.*");
  private static final Pattern OTHER =
      Pattern.compile("(?:各|[省市县区州]直|[市县区](?!\\(|[县市区])\\p{IsHan}{2,}[局委办部会]).*");

  /** The pieces with those put together that a separator took apart. */
  static List<ClausePiece> joined(List<ClausePiece> pieces) {
    List<ClausePiece> joined = new ArrayList<>();
    for (ClausePiece piece : pieces) {
      ClausePiece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (last.isOneList(piece) || last.isOneWord(piece))) {
        String mark = last.mark == ' ' ? " " : String.valueOf(last.mark);
        joined.set(joined.size() - 1, new ClausePiece(last.text + mark + piece.text, piece.mark));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private boolean isOneList(ClausePiece next) {
    String here = Width.half(text);
    String other = Width.half(next.text);
    return mark == '、'
        && PLACES.matcher(here).matches()
        && (here.contains("各") || !UnitNames.isPlausible(here))
        && MORE_PLACES.matcher(other).matches()
        && !OTHER.matcher(other).matches();
  }

  // a space inside a name is one that layout left there
  private boolean isOneWord(ClausePiece next) {
    if (mark != ' ' || next.mark == ':' || text.isEmpty() || next.text.isEmpty()) {
      return false;
    }
    boolean apart = UnitNames.isPlausible(text) && isWord(next.text);
    return !apart && !isWord(text) && UnitNames.isPlausible(text + next.text);
  }

  private static boolean isWord(String text) {
    return UnitNames.isPlausible(text) || ClauseDays.isTime(text) || UnitNames.isPerson(text);
  }
}
