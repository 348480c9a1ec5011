package duban.reader.clause;

import duban.reader.clause.ClauseToken.Kind;
import duban.reader.clause.ClauseToken.Role;
import duban.reader.text.Brackets;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What the words between two separators of a responsibility clause are. */
final class ClauseWords {

  private ClauseWords() {}

  static List<ClauseToken> tokens(String word) {
    int open = Brackets.opening(Width.half(word));
    if (open > 0 && PlanWideWords.firstLeads(word.substring(open))) {
      List<ClauseToken> tokens = new ArrayList<>(tokens(word.substring(0, open).strip()));
      tokens.add(ClauseToken.of(Kind.FIRST_LEADS, word.substring(open)));
      return tokens;
    }
    if (PlanWideWords.BLANKET_BEFORE.matcher(word).matches()) {
      return List.of(ClauseToken.of(Kind.BLANKET_BEFORE, word));
    } else if (PlanWideWords.NOT_LISTED_AGAIN.matcher(word).matches()) {
      return List.of();
    } else if (PlanWideWords.firstLeads(word)) {
      return List.of(ClauseToken.of(Kind.FIRST_LEADS, word));
    } else if (ClauseDays.isTime(word)) {
      return List.of(ClauseToken.of(Kind.TIME, word));
    }
    List<ClauseToken> tokens = new ArrayList<>();
    Matcher blanket = PlanWideWords.BLANKET.matcher(word);
    int start = 0;
    int label = ClauseLabels.lengthIn(word);
    Optional<ClauseToken> where = ClauseLabels.where(word);
    if (where.isPresent()) {
      return List.of(where.get());
    }
    if (blanket.lookingAt()) {
      tokens.add(new ClauseToken(Kind.BLANKET, Role.BLANKET, blanket.group()));
      start = blanket.end();
    } else if (label > 0) {
      tokens.add(ClauseLabels.read(word.substring(0, label)));
      start = label;
    }
    tokens.addAll(ClauseVerbs.tokens(word.substring(start)));
    return tokens;
  }
}
