package duban.reader;

import java.util.regex.Pattern;

/** What names of units look like. */
final class UnitNames {

  private static final int LONGEST = 30;
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "各.*|.*成员单位|.*(?:有关|相关)(?:部门|单位|机构|企业|部门和单位|金融机构)(?:和单位)?|(?:有关|相关).*|[市县]区|县[、]?[市区]");
  private static final Pattern ENDING =
      Pattern.compile(
          ".+(?:局|委|办|部|厅|院|会|府|公司|行|中心|海关|集团|单位|部门|组|队|台|社|联|机构|站|处|室|新区|园区"
              + "|经开区|高新区|开发区|县区|校|大学|协会|供电|总站)(?:[(\\[].*[)\\]])?|各.*|[市县]区|(?:经开|高新|开发)区");
  private static final Pattern GRADE = Pattern.compile("(?:国家|省|市|县|区)级.*");

  private UnitNames() {}

  /** Whether the name stands for a group of bodies: 各县(市)区人民政府, 成员单位. */
  static boolean isCollective(String name) {
    return COLLECTIVE.matcher(Width.half(name)).matches();
  }

  /** Whether the words could be the name of a unit at all. */
  static boolean isPlausible(String name) {
    String plain = Width.half(name);
    return plain.length() <= LONGEST
        && ENDING.matcher(plain).matches()
        && !GRADE.matcher(plain).matches();
  }

  static boolean isTooLong(String name) {
    return name.length() > LONGEST;
  }

  /** The name without a remark in brackets at its end: 县委组织部〔人才办〕. */
  static String withoutRemark(String name) {
    String plain = Width.half(name);
    int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
    boolean atEnd = plain.endsWith(")") || plain.endsWith("]");
    return atEnd && open > 0 ? name.substring(0, open) : name;
  }
}
