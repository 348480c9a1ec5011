package duban.reader;

import duban.reader.ClauseToken.Kind;
import duban.reader.ClauseToken.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The grammar of responsibility clauses: sentences of a label and names (牵头单位:A、B;) or of names and
 * a verb (A牵头,B、C配合), and blanket sentences (以下均需D落实,不再单独列出).
 */
final class ClauseParser {

  private final Map<Role, List<String>> names = new EnumMap<>(Role.class);
  private final List<String> rest = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private List<String> lastFiled = List.of();
  private Role role;
  private boolean firstLeads;
  private boolean explicit;

  private ClauseParser() {
    for (Role each : Role.values()) {
      names.put(each, new ArrayList<>());
    }
  }

  static Clause parse(String text) {
    ClauseParser parser = new ClauseParser();
    ClauseLexer.tokens(text).forEach(parser::take);
    parser.file(parser.role);
    return parser.clause();
  }

  private void take(ClauseToken token) {
    explicit |= token.role() != null || token.kind() == Kind.BLANKET_BEFORE;
    switch (token.kind()) {
      case WORD -> pending.add(token.text());
      case LABEL, BLANKET -> {
        file(role);
        role = token.role();
        if (role == null) {
          rest.add(token.text());
        }
      }
      case VERB -> {
        file(role == null ? token.role() : role);
        role = null;
      }
      case STOP -> {
        file(role);
        role = null;
      }
      case BLANKET_BEFORE -> {
        file(role);
        names.get(Role.RESPONSIBLE).removeAll(lastFiled);
        names.get(Role.BLANKET).addAll(lastFiled);
      }
      case FIRST_LEADS -> firstLeads = true;
    }
  }

  private void file(Role as) {
    if (pending.isEmpty()) {
      return;
    }
    Role target = as == null ? Role.RESPONSIBLE : as;
    lastFiled = List.copyOf(pending);
    for (String name : pending) {
      boolean isUnit = target != Role.DEADLINE && target != Role.PERSON;
      (isUnit && UnitNames.isTooLong(name) ? rest : names.get(target)).add(name);
    }
    pending.clear();
  }

  private Clause clause() {
    rest.addAll(names.get(Role.PERSON));
    List<String> deadline = names.get(Role.DEADLINE);
    return new Clause(
        distinct(Role.LEAD),
        distinct(Role.RESPONSIBLE),
        distinct(Role.BLANKET),
        firstLeads,
        deadline.isEmpty() ? null : String.join("、", deadline),
        explicit,
        List.copyOf(rest));
  }

  private List<String> distinct(Role of) {
    return names.get(of).stream().distinct().toList();
  }
}
