package duban.reader;

import duban.plan.SourceSpan;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small harm to a document, as copying, scanning and typing do it.
 *
 * @param text the document after it
 * @param at where characters were taken out and put in
 * @param removed how many were taken out
 * @param inserted how many were put in
 */
public record Mutation(String kind, String text, int at, int removed, int inserted) {

  private static final Pattern PUNCTUATION = Pattern.compile("[,，.。、;；:：]");
  private static final Pattern BRACKET = Pattern.compile("[()（）\\[\\]〔〕【】]");
  private static final Pattern LABEL =
      Pattern.compile("(?:牵头|责任|配合)(?:单位|部门)|[牵頭责責任]+(?:單位|部門)|负责|負責");
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\s*[0-9一二三四五六七八九十(（]+[.、)）]");
  private static final Pattern PARAGRAPHS = Pattern.compile("(?m)^(.{20,})\\n+(.{20,})$");
  private static final Pattern SENTENCES =
      Pattern.compile("(?<=[(（])(牵头单位[^()（）;；]*)[;；](责任单位[^()（）;；]*)(?=[)）])");
  private static final String HALF = ",:;()";
  private static final String FULL = "，：；（）";

  /** One of a kind chosen by the random numbers. */
  public static Mutation of(String document, Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> removed("mark dropped", document, pick(PUNCTUATION, document, random));
      case 1 -> removed("bracket dropped", document, pick(BRACKET, document, random));
      case 2 -> swapped(document, random);
      case 3 -> inserted("space", document, random.nextInt(document.length()), " ");
      case 4 -> inserted("line break", document, random.nextInt(document.length()), "\n");
      case 5 -> brokenLabel(document, random);
      case 6 -> removed("number dropped", document, pick(NUMBER, document, random));
      case 7 -> brokenNumber(document, random);
      default -> reordered(document, random);
    };
  }

  /** Where a place of the document is after it. */
  SourceSpan moved(SourceSpan place) {
    int start = moved(place.offset());
    return new SourceSpan(start, Math.max(start, moved(place.end())) - start);
  }

  private int moved(int offset) {
    if (offset <= at) {
      return offset;
    }
    return Math.max(at, offset - removed) + inserted;
  }

  private static Mutation removed(String kind, String document, MatchResult what) {
    return replaced(kind, document, what.start(), what.end(), "");
  }

  private static Mutation inserted(String kind, String document, int at, String what) {
    return replaced(kind + " inserted", document, at, at, what);
  }

  private static Mutation swapped(String document, Random random) {
    MatchResult mark = pick(Pattern.compile("[,:;()，：；（）]"), document, random);
    int half = HALF.indexOf(mark.group());
    String other =
        half >= 0
            ? FULL.substring(half, half + 1)
            : HALF.substring(FULL.indexOf(mark.group())).substring(0, 1);
    return replaced("width swapped", document, mark.start(), mark.end(), other);
  }

  private static Mutation brokenLabel(String document, Random random) {
    MatchResult label = pick(LABEL, document, random);
    int at = label.start() + random.nextInt(label.end() - label.start());
    return random.nextBoolean()
        ? replaced("label broken", document, at, at + 1, "")
        : inserted("line break in label", document, at, "\n");
  }

  private static Mutation brokenNumber(String document, Random random) {
    MatchResult number = pick(NUMBER, document, random);
    return inserted("line break behind number", document, number.end() - 1, "\n");
  }

  /** Two neighbouring paragraphs in front of the tables change places, or the parts of a clause. */
  private static Mutation reordered(String document, Random random) {
    int tables = document.indexOf("序号");
    String prose = tables < 0 ? document : document.substring(0, tables);
    boolean clauses = random.nextBoolean() && SENTENCES.matcher(prose).find();
    MatchResult parts = pick(clauses ? SENTENCES : PARAGRAPHS, prose, random);
    String other = parts.group(2) + (clauses ? ";" : "\n\n") + parts.group(1);
    String kind = clauses ? "clause reordered" : "paragraphs reordered";
    return replaced(kind, document, parts.start(), parts.end(), other);
  }

  private static Mutation replaced(String kind, String document, int start, int end, String by) {
    String text = document.substring(0, start) + by + document.substring(end);
    return new Mutation(kind, text, start, end - start, by.length());
  }

  private static MatchResult pick(Pattern pattern, String document, Random random) {
    Matcher matcher = pattern.matcher(document);
    List<MatchResult> all = matcher.results().toList();
    return all.get(random.nextInt(all.size()));
  }
}
