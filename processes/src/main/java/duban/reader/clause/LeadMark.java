package duban.reader.clause;

import duban.reader.text.Width;
import java.util.regex.Pattern;

/** A mark on the name of the unit that leads: 市教育局(牵头), *市教育局. */
final class LeadMark {

  private static final String STAR = "[*★▲△☆※]";
  private static final Pattern LEAD =
      Pattern.compile(STAR + ".+|.+" + STAR + "|.+[(\\[](?:总?牵头|主办|主责)(?:单位|部门|负责)?[)\\]]");
  private static final Pattern REMARK =
      Pattern.compile(
          "^" + STAR + "+|" + STAR + "+$|[(\\[](?:总?牵头|主办|主责|配合|协办|参与)(?:单位|部门|负责)?[)\\]]$");

  private LeadMark() {}

  static boolean isOn(String name) {
    return LEAD.matcher(Width.half(name)).matches();
  }

  /** The name without the mark. */
  static String strip(String name) {
    var remark = REMARK.matcher(Width.half(name));
    if (!remark.find() || remark.end() - remark.start() == name.length()) {
      return name;
    }
    return remark.start() == 0 ? name.substring(remark.end()) : name.substring(0, remark.start());
  }
}
