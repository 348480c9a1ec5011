package duban.reader;

import duban.reader.ClauseToken.Kind;
import duban.reader.ClauseToken.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of responsibility clauses. */
final class ClauseWords {

  private static final Pattern LEAD_LABEL =
      Pattern.compile("(?:市|县|省|区)?(?:级)?(?:牵头|主办|主要责任|第一责任)(?:责任)?(?:单位|部门)?");
  private static final Pattern RESPONSIBLE_LABEL =
      Pattern.compile("(?:责任|配合|协办|协同|协作|参与|参加|落实|实施|承办|具体责任)(?:责任)?(?:单位|部门|主体)");
  private static final Pattern DEADLINE_LABEL = Pattern.compile("(?:完成)?(?:时限|时间|期限)(?:要求)?|进度要求");
  private static final Pattern PERSON_LABEL = Pattern.compile("(?:责任|牵头|分管)(?:市|县|区)?领导|责任人|联系人");

  private static final Pattern BLANKET_BEFORE =
      Pattern.compile("以下(?:均|各项)?不再(?:单独|一一|逐一|重复)?(?:列出|列明|列示|标注)");
  private static final Pattern NOT_LISTED_AGAIN =
      Pattern.compile("(?:均)?不再(?:单独|一一|逐一|重复)?(?:列出|列明|列示|标注)");
  private static final Pattern FIRST_LEADS =
      Pattern.compile("(?:排(?:名|序|列)?(?:在)?第一(?:位|个)?|列(?:在)?首位|排(?:在)?首位)的(?:单位|部门)?为牵头(?:单位|部门)");
  private static final Pattern BLANKET = Pattern.compile("以下(?:各项)?均?(?:需|须|由)(?:要|请)?");

  private static final Pattern DAY =
      Pattern.compile("(?:到|于|在)?\\d{4}年.{0,6}(?:前|底|末|内)(?:完成|实现|建成)?");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<open>等(?:有关|相关)?(?:部门和单位|部门|单位)?)?"
              + "(?<share>按照?(?:各自)?(?:职责|职能)(?:分工)?|分工)?(?:分别|共同|具体)?"
              + "(?<verb>牵头负责|牵头落实|牵头组织|牵头|配合落实|配合|协助|参与|参加|负责落实|负责|组织实施|落实|实施)?$");
  // 各部门按职能分工负责 names nobody
  private static final Pattern ANYBODY = Pattern.compile("各(?:有关)?(?:责任)?(?:部门|单位)");

  private ClauseWords() {}

  static ClauseToken label(String text) {
    String word = text.strip();
    if (LEAD_LABEL.matcher(word).matches()) {
      return new ClauseToken(Kind.LABEL, Role.LEAD, word);
    } else if (RESPONSIBLE_LABEL.matcher(word).matches()) {
      return new ClauseToken(Kind.LABEL, Role.RESPONSIBLE, word);
    } else if (DEADLINE_LABEL.matcher(word).matches()) {
      return new ClauseToken(Kind.LABEL, Role.DEADLINE, word);
    } else if (PERSON_LABEL.matcher(word).matches()) {
      return new ClauseToken(Kind.LABEL, Role.PERSON, word);
    }
    return ClauseToken.of(Kind.LABEL, word);
  }

  static List<ClauseToken> tokens(String word) {
    if (BLANKET_BEFORE.matcher(word).matches()) {
      return List.of(ClauseToken.of(Kind.BLANKET_BEFORE, word));
    } else if (NOT_LISTED_AGAIN.matcher(word).matches()) {
      return List.of();
    } else if (FIRST_LEADS.matcher(word).matches()) {
      return List.of(ClauseToken.of(Kind.FIRST_LEADS, word));
    } else if (DAY.matcher(word).matches()) {
      return List.of(
          new ClauseToken(Kind.LABEL, Role.DEADLINE, ""), ClauseToken.of(Kind.WORD, word));
    }
    List<ClauseToken> tokens = new ArrayList<>();
    Matcher blanket = BLANKET.matcher(word);
    boolean plural = blanket.lookingAt();
    if (plural) {
      tokens.add(new ClauseToken(Kind.BLANKET, Role.BLANKET, blanket.group()));
    }
    tokens.addAll(nameAndVerb(plural ? word.substring(blanket.end()) : word));
    return tokens;
  }

  private static List<ClauseToken> nameAndVerb(String word) {
    Matcher tail = TAIL.matcher(word);
    if (!tail.find()) {
      return List.of(ClauseToken.of(Kind.WORD, word));
    }
    List<ClauseToken> tokens = new ArrayList<>();
    String name = word.substring(0, tail.start()).replaceFirst("^由(?=.{2})", "");
    boolean isVerb = tail.group("verb") != null || tail.group("share") != null;
    if (!name.isEmpty() && !(isVerb && ANYBODY.matcher(name).matches())) {
      tokens.add(ClauseToken.of(Kind.WORD, name));
    }
    if (isVerb) {
      tokens.add(new ClauseToken(Kind.VERB, role(tail.group("verb")), tail.group()));
    }
    return tokens;
  }

  private static Role role(String verb) {
    return verb != null && verb.startsWith("牵头") ? Role.LEAD : Role.RESPONSIBLE;
  }
}
