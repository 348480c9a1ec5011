package duban.reader.draft;

import duban.plan.Jurisdiction;
import duban.plan.Jurisdiction.Level;
import duban.reader.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The territory a plan is for, from the names that begin its title or its issuer. */
final class Jurisdictions {

  private static final Pattern NAME =
      Pattern.compile("(\\p{IsHan}{2,8}?(?:自治区|自治州|自治县|省|市|县|区|州|盟|旗))(?!长|级|场)");
  private static final Pattern WITHIN =
      Pattern.compile("(?:关于|推进|促进|加快|印发|转发|落实|加强|支持|推动|深化)(?=" + NAME.pattern() + ")");
  private static final Pattern NO_NAME = Pattern.compile(".*(?:关于|推进|促进|加快|印发|进一步|全面|建设).*");
  private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");

  private static final Pattern DISTRICT =
      Pattern.compile("((\\p{IsHan}{2,6}?市)\\p{IsHan}{1,5}?[区县市])(?=人民政府|政府|委员会|办公室)");
  private static final Pattern TOWNS =
      Pattern.compile("各(?:乡|镇|街道|乡镇|镇街).{0,12}(?:人民政府|街道|办事处|党委|党工委|政府|管委会|场).*[:,、].*");
  // prefectures that have towns right below them
  private static final Set<String> WITHOUT_COUNTIES = Set.of("东莞市", "中山市", "儋州市", "嘉峪关市");

  private Jurisdictions() {}

  /** Null where neither begins with a name. */
  static Jurisdiction of(String title, String issuer) {
    return of(title, issuer, List.of());
  }

  /**
   * @param front the lines that say whom the notice is for: a city that writes to towns and streets
   *     is one of county level
   */
  static Jurisdiction of(String title, String issuer, List<Line> front) {
    return ofNames(withoutParty(title), withoutParty(issuer), front);
  }

  /** 中共乐水县委员会 tells the place behind its first word. */
  private static String withoutParty(String name) {
    return name == null ? null : name.replaceFirst("^中共", "");
  }

  private static Jurisdiction ofNames(String title, String issuer, List<Line> front) {
    Optional<Jurisdiction> district = district(title, issuer);
    if (district.isPresent()) {
      return district.get();
    }
    Jurisdiction named = named(title, issuer);
    boolean small =
        named != null
            && named.level() == Level.PREFECTURE
            && named.name().endsWith("市")
            && !WITHOUT_COUNTIES.contains(named.name())
            && front.stream().anyMatch(line -> TOWNS.matcher(line.plain()).matches());
    return small ? new Jurisdiction(named.name(), Level.COUNTY) : named;
  }

  /** 乐水市甲区人民政府 signs for the district, not for the city. */
  private static Optional<Jurisdiction> district(String title, String issuer) {
    Matcher matcher = DISTRICT.matcher(issuer == null ? "" : issuer);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String whole = matcher.group(1);
    String district = whole.substring(matcher.group(2).length());
    String first = title == null ? "" : withoutYear(title);
    if (first.startsWith(district)) {
      return Optional.of(new Jurisdiction(district, Level.COUNTY));
    }
    boolean other = NAME.matcher(first).lookingAt() && !first.startsWith(whole);
    return other ? Optional.empty() : Optional.of(new Jurisdiction(whole, Level.COUNTY));
  }

  private static Jurisdiction named(String title, String issuer) {
    return Stream.of(withoutYear(title), issuer, within(title))
        .filter(text -> text != null)
        .map(NAME::matcher)
        .filter(Matcher::lookingAt)
        .map(matcher -> matcher.group(1))
        .filter(name -> !NO_NAME.matcher(name).matches())
        .map(name -> new Jurisdiction(name, level(name)))
        .findFirst()
        .orElse(null);
  }

  private static String withoutYear(String title) {
    return title == null ? null : title.replaceFirst("^\\d{4}年(?:度|全)?", "");
  }

  /** The title from a name inside it on: 关于推进广州市… */
  private static String within(String title) {
    Matcher matcher = WITHIN.matcher(title == null ? "" : title);
    return matcher.find() ? title.substring(matcher.end()) : null;
  }

  private static Level level(String name) {
    if (name.endsWith("省") || name.endsWith("自治区") || MUNICIPALITIES.contains(name)) {
      return Level.PROVINCE;
    }
    boolean prefecture = name.matches(".*(?:市|州|盟)");
    return prefecture ? Level.PREFECTURE : Level.COUNTY;
  }
}
