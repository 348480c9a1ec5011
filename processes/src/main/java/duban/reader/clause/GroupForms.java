package duban.reader.clause;

import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other forms of the names of groups of governments: 县、区人民政府, 各镇人民政府(街道办事处). */
public final class GroupForms {

  private static final Pattern FORM =
      Pattern.compile("各?[县市区州镇乡](?:[县市区州镇乡、()\\[\\]]|街道)*(?:人民)?政府(?:[(\\[](?:街道)?办事处[)\\]])?");
  private static final Pattern NOT_TELLING = Pattern.compile("^各|人民|政府|办事处|[、()\\[\\]]");

  private final Set<String> forms = new LinkedHashSet<>();

  /**
   * @param lines of the whole document; the address of its notice has the full form
   */
  public GroupForms(List<Line> lines) {
    for (Line line : lines) {
      for (Matcher matcher = FORM.matcher(line.plain()); matcher.find(); ) {
        forms.add(line.text().substring(matcher.start(), matcher.end()));
      }
    }
  }

  /** The forms that stand for the same kinds of places, in document order. */
  public List<String> of(String group) {
    String places = places(group);
    return forms.stream()
        .filter(form -> places(form).length() > 1 && places(form).equals(places))
        .filter(form -> !Width.half(form).equals(Width.half(group)))
        .toList();
  }

  private static String places(String name) {
    return NOT_TELLING.matcher(Width.half(name)).replaceAll("");
  }
}
