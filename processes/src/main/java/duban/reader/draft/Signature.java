package duban.reader.draft;

import duban.reader.text.ChineseNumber;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs and when: a line with a name, and below it one with nothing but a date.
 *
 * @param issuer null where the line above the date is no name
 * @param first index of the first of its lines
 * @param last index of the line with the date
 */
public record Signature(String issuer, LocalDate date, int first, int last) {

  private static final Pattern DATE = Pattern.compile("(\\d{4}) *年 *(\\d{1,2}) *月 *(\\d{1,2}) *日");
  private static final Pattern DATE_IN_CHARACTERS =
      Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
  private static final Pattern DAMAGE = Pattern.compile("[\\uFFFD\\s]+$");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}、 ()]{4,60}");
  private static final Pattern BODY =
      Pattern.compile("\\p{IsHan}{2,20}(?:人民政府|办公厅|办公室|委员会|领导小组|局|厅)");
  // (乐水市数据局代章): whose seal it bears, not who signs
  private static final Pattern SEAL = Pattern.compile("\\(\\p{IsHan}{0,24}(?:代章|代印|代)\\)");
  private static final Pattern SEAL_BEHIND = Pattern.compile(" *" + SEAL.pattern() + "$");
  private static final int MOST_LINES = 12;

  /** The first signature at or after a line. */
  static Optional<Signature> find(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      Optional<LocalDate> date = date(lines.get(i).plain().replace(" ", ""));
      if (date.isPresent()) {
        return Optional.of(dated(lines, from, i, date.get()));
      }
    }
    return Optional.empty();
  }

  private static Signature dated(List<Line> lines, int from, int date, LocalDate day) {
    int name = date - 1;
    if (name > from && SEAL.matcher(lines.get(name).plain()).matches()) {
      name--;
    }
    String issuer = date > from ? issuer(lines.get(name).plain()) : null;
    if (issuer == null && date + 1 < lines.size() && isBody(lines.get(date + 1))) {
      return new Signature(issuer(lines.get(date + 1).plain()), day, date, date + 1);
    }
    if (issuer == null) {
      return new Signature(null, day, date, date);
    }
    List<String> bodies = new ArrayList<>(bodies(lines.get(name)));
    int first = bodies.isEmpty() ? name : withThoseAbove(bodies, lines, from, name);
    String all = bodies.size() > 1 ? String.join("、", bodies) : issuer;
    return new Signature(all, day, first, date);
  }

  /** Adds the bodies that sign together with these, on the lines above; the first of the lines. */
  private static int withThoseAbove(List<String> bodies, List<Line> lines, int from, int name) {
    int first = name;
    while (first > from && name - first < MOST_LINES - 1) {
      List<String> above = bodies(lines.get(first - 1));
      if (above.isEmpty() || bodies.containsAll(above)) {
        break;
      }
      bodies.addAll(0, above);
      first--;
    }
    return first;
  }

  /** Whether a line below the date is the name of a body; the title of the plan is none. */
  private static boolean isBody(Line line) {
    return bodies(line).size() == 1;
  }

  /** The bodies that stand on a line, with space between them; none where it has anything else. */
  private static List<String> bodies(Line line) {
    List<String> names = List.of(SEAL_BEHIND.matcher(line.plain()).replaceFirst("").split(" +"));
    return names.stream().allMatch(name -> BODY.matcher(name).matches()) ? names : List.of();
  }

  private static String issuer(String plain) {
    String name = DAMAGE.matcher(plain).replaceFirst("");
    boolean signs = NAME.matcher(name).matches() && !SEAL.matcher(name).matches();
    return signs ? Width.tidy(SEAL_BEHIND.matcher(name).replaceFirst("")) : null;
  }

  private static Optional<LocalDate> date(String plain) {
    Matcher digits = DATE.matcher(plain);
    if (digits.matches()) {
      return of(Integer.parseInt(digits.group(1)), digits.group(2), digits.group(3));
    }
    Matcher characters = DATE_IN_CHARACTERS.matcher(plain);
    if (!characters.matches()) {
      return Optional.empty();
    }
    int year = 0;
    for (char c : characters.group(1).replace('○', '零').toCharArray()) {
      year = 10 * year + ChineseNumber.value(String.valueOf(c));
    }
    return of(
        year,
        String.valueOf(ChineseNumber.value(characters.group(2))),
        String.valueOf(ChineseNumber.value(characters.group(3))));
  }

  static Optional<LocalDate> of(int year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException ex) {
      return Optional.empty();
    }
  }
}
