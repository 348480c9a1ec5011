package duban.reader;

import duban.plan.Jurisdiction;
import duban.plan.Jurisdiction.Level;
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

  private Jurisdictions() {}

  /** Null where neither begins with a name. */
  static Jurisdiction of(String title, String issuer) {
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
