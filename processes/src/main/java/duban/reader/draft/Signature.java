package duban.reader.draft;

import duban.reader.text.ChineseNumber;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.time.DateTimeException;
import java.time.LocalDate;
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

  /** The first signature at or after a line. */
  static Optional<Signature> find(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      Optional<LocalDate> date = date(lines.get(i).plain().replace(" ", ""));
      if (date.isPresent()) {
        String issuer = i > from ? issuer(lines.get(i - 1).plain()) : null;
        if (issuer == null && i + 1 < lines.size() && isBody(lines.get(i + 1))) {
          return Optional.of(new Signature(issuer(lines.get(i + 1).plain()), date.get(), i, i + 1));
        }
        return Optional.of(new Signature(issuer, date.get(), issuer == null ? i : i - 1, i));
      }
    }
    return Optional.empty();
  }

  /** Whether a line below the date is the name of a body; the title of the plan is none. */
  private static boolean isBody(Line line) {
    return line.plain().matches("\\p{IsHan}{2,20}(?:人民政府|办公厅|办公室|委员会|领导小组|局|厅)");
  }

  private static String issuer(String plain) {
    String name = DAMAGE.matcher(plain).replaceFirst("");
    return NAME.matcher(name).matches() ? Width.tidy(name.replaceAll("\\(代章\\)$", "")) : null;
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
