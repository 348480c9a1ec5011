package duban.reader.outline;

import duban.reader.text.Line;
import duban.reader.text.Width;
import duban.reader.value.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Title and body of a measure.
 *
 * @param title the heading sentence; where there is none, the first clause of the text
 */
public record Wording(String title, String text) {

  private static final int LONGEST_HEADING = 30;
  private static final int LONGEST_HEADING_WITH_COMMA = 24;
  private static final Pattern MARK = Pattern.compile("[,。;]");

  public static Wording of(List<Line> lines) {
    List<String> texts = lines.stream().map(line -> Width.tidy(line.text())).toList();
    if (texts.isEmpty()) {
      return new Wording("", "");
    }
    String first = texts.get(0);
    int end = sentenceEnd(first);
    if (texts.size() > 1 && isHeading(first.substring(0, end)) && end >= first.length() - 1) {
      return new Wording(first.substring(0, end), join(texts.subList(1, texts.size())));
    } else if (end < first.length() - 1 && isHeading(first.substring(0, end))) {
      List<String> rest = new ArrayList<>(texts);
      rest.set(0, first.substring(end + 1).strip());
      return new Wording(first.substring(0, end), join(rest));
    }
    return new Wording(first.substring(0, Sentences.firstMark(first, ",。;")), join(texts));
  }

  private static int sentenceEnd(String text) {
    return Sentences.firstMark(text, "。");
  }

  private static boolean isHeading(String sentence) {
    boolean comma = MARK.matcher(Width.half(sentence)).find();
    return sentence.length() <= (comma ? LONGEST_HEADING_WITH_COMMA : LONGEST_HEADING);
  }

  private static String join(List<String> texts) {
    return String.join("\n", texts);
  }
}
