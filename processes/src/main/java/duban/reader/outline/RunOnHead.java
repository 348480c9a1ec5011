package duban.reader.outline;

import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the head of a document that was left on one line comes apart: the title of its notice, its
 * number, whom it is for, the date with the name that signs, and the title of the plan.
 */
final class RunOnHead {

  private static final Pattern NOTICE =
      Pattern.compile(
          "^(?<issuer>\\p{IsHan}{4,24}?)关于(?:印发|转发)《?(?<title>[^。;》]{6,60}?)》?的通知"
              + " *(?<number>\\p{IsHan}{2,12}\\[\\d{4}\\]\\d+号)? *(?<receivers>[^。;]{4,120}?:)?");
  // a notice that is itself the plan
  private static final Pattern SELF =
      Pattern.compile(
          "^\\p{IsHan}{3,24}? *关于(?!印发|转发)[^。;:》\\[]{6,80}?的(?:通知|意见|决定)(?<title>)"
              + " *(?<number>\\p{IsHan}{2,12}\\[\\d{4}\\]\\d+号)? *(?<receivers>[^。;]{4,120}?:)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

  private final Line line;
  private final String plain;
  private final List<Integer> cuts = new ArrayList<>();

  private RunOnHead(Line line) {
    this.line = line;
    this.plain = line.plain();
  }

  /** None where the line does not begin with the title of a notice. */
  static List<Integer> cuts(Line line) {
    RunOnHead head = new RunOnHead(line);
    Matcher notice = NOTICE.matcher(head.plain);
    Matcher self = SELF.matcher(head.plain);
    if (notice.find()) {
      head.cut(notice);
    } else if (self.find()) {
      head.cuts.add(self.start("title"));
      head.group(self);
    }
    return List.copyOf(head.cuts);
  }

  private void cut(Matcher notice) {
    group(notice);
    int signed = signature(notice.group("issuer"), notice.end());
    title(notice.group("title"), signed);
  }

  /** Cuts at its number, and at those whom it is for. */
  private void group(Matcher notice) {
    for (String group : List.of("number", "receivers")) {
      if (notice.group(group) != null) {
        cuts.add(notice.start(group));
        cuts.add(notice.end(group));
      }
    }
  }

  /** The name and the date, whichever stands first. */
  private int signature(String issuer, int from) {
    Matcher date = DATE.matcher(plain);
    for (int at = from; date.find(at); at = date.end()) {
      boolean before = plain.substring(from, date.start()).stripTrailing().endsWith(issuer);
      boolean behind = plain.startsWith(issuer, skipBlanks(date.end()));
      if (before || behind) {
        int name = before ? plain.lastIndexOf(issuer, date.start()) : skipBlanks(date.end());
        cuts.addAll(List.of(name, name + issuer.length(), date.start(), date.end()));
        return Math.max(name + issuer.length(), date.end());
      }
    }
    return from;
  }

  /** The title again, not in quotation marks, behind the signature. */
  private void title(String title, int from) {
    int at = plain.indexOf(title, from);
    while (at > 0 && plain.charAt(at - 1) == '《') {
      at = plain.indexOf(title, at + 1);
    }
    if (at > 0) {
      cuts.add(at);
      cuts.add(at + title.length());
    }
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < line.text().length() && plain.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
