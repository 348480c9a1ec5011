package duban.reader.clause;

import duban.reader.clause.ClauseToken.Role;
import duban.reader.text.Remembered;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The grammar of responsibility clauses: sentences of a label and names (牵头单位:A、B;) or of names and
 * a verb (A牵头,B、C配合), and blanket sentences (以下均需D落实,不再单独列出).
 */
public final class ClauseParser {

  // in a sentence behind that with the names, 各部门按职能分工负责 names nobody else
  private static final Pattern ANYBODY = Pattern.compile("各(?:有关|相关|责任|成员)*(?:部门|单位)");

  private static final Remembered<Clause> PARSED = new Remembered<>(ClauseParser::parsed);
  private static final Pattern ANY_UNITS = Pattern.compile("单位|部门|主体|机构|牵头|配合|责任");

  private final Map<Role, List<String>> names = new EnumMap<>(Role.class);
  private final List<String> rest = new ArrayList<>();
  private final List<String> duties = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private List<String> lastFiled = List.of();
  private Role role;
  private int comma;
  private int sentences;
  private boolean unknownLabel;
  private boolean firstLeads;
  private boolean explicit;

  private ClauseParser() {
    for (Role each : Role.values()) {
      names.put(each, new ArrayList<>());
    }
  }

  public static Clause parse(String text) {
    return PARSED.of(text);
  }

  private static Clause parsed(String text) {
    ClauseParser parser = new ClauseParser();
    ClauseLexer.tokens(text).forEach(parser::take);
    parser.file(parser.role);
    return parser.clause();
  }

  private void take(ClauseToken token) {
    explicit |= token.role() != null || token.kind() == ClauseToken.Kind.BLANKET_BEFORE;
    switch (token.kind()) {
      case WORD -> pending.add(token.text());
      case COMMA -> comma = pending.size();
      case DUTY -> duties.add(token.text());
      case TIME -> names.get(Role.DEADLINE).add(token.text());
      case LABEL, BLANKET -> {
        file(role);
        role = token.role();
        unknownLabel = role == null && !ANY_UNITS.matcher(token.text()).find();
        if (role == null) {
          rest.add(token.text());
        }
      }
      case VERB -> {
        verb(token.role());
        role = null;
      }
      case STOP -> {
        sentences++;
        file(role);
        role = null;
        unknownLabel = false;
      }
      case BLANKET_BEFORE -> {
        file(role);
        names.get(Role.RESPONSIBLE).removeAll(lastFiled);
        names.get(Role.BLANKET).addAll(lastFiled);
      }
      case FIRST_LEADS -> {
        firstLeads = true;
        explicit = true;
      }
    }
  }

  /** 责任单位:A牵头,B配合: the verb says it more exactly than the label. */
  private void verb(Role verb) {
    if (sentences > 0 && !names.get(Role.RESPONSIBLE).isEmpty()) {
      pending.removeIf(name -> ANYBODY.matcher(name).matches());
    }
    boolean exact = verb != Role.RESPONSIBLE && verb != role && role != Role.BLANKET;
    if (role != null && exact && comma > 0 && comma < pending.size()) {
      List<String> own = List.copyOf(pending.subList(comma, pending.size()));
      pending.subList(comma, pending.size()).clear();
      file(role);
      pending.addAll(own);
    }
    file(role == null || exact ? verb : role);
  }

  private void file(Role as) {
    Role target = as == null ? Role.RESPONSIBLE : as == Role.SUPPORT ? Role.RESPONSIBLE : as;
    if (!pending.isEmpty()) {
      lastFiled = pending.stream().map(LeadMark::strip).toList();
    }
    for (String name : pending) {
      if (unknownLabel && !UnitNames.isCertain(name) && !UnitNames.isLikely(name)) {
        rest.add(name);
        continue;
      }
      boolean leads = LeadMark.isOn(name) && (target == Role.RESPONSIBLE || target == Role.LEAD);
      add(withoutPeople(LeadMark.strip(name)), leads ? Role.LEAD : target);
    }
    pending.clear();
    comma = 0;
  }

  /** 县林业局(张宏伟): who answers for it there. */
  private String withoutPeople(String name) {
    String unit = UnitNames.withoutRemark(name);
    String remark = name.length() > unit.length() + 2 ? name.substring(unit.length() + 1) : "";
    List<String> people = List.of(remark.replaceFirst(".$", "").split("[、, ]"));
    if (!people.stream().allMatch(UnitNames::isPerson)) {
      return name;
    }
    names.get(Role.PERSON).addAll(people);
    return unit;
  }

  private void add(String name, Role target) {
    boolean unit = target == Role.LEAD || target == Role.RESPONSIBLE || target == Role.BLANKET;
    if (unit && UnitNames.isPerson(name)) {
      names.get(Role.PERSON).add(name);
    } else if (unit && !UnitNames.isPossible(name)) {
      rest.add(name);
    } else {
      names.get(target).add(name);
    }
  }

  private Clause clause() {
    rest.addAll(names.get(Role.WATCHING));
    List<String> deadline = names.get(Role.DEADLINE);
    return new Clause(
        distinct(Role.LEAD),
        distinct(Role.RESPONSIBLE),
        distinct(Role.BLANKET),
        firstLeads,
        deadline.isEmpty() ? null : String.join("、", deadline),
        explicit,
        distinct(Role.PERSON),
        List.copyOf(duties),
        List.copyOf(rest));
  }

  private List<String> distinct(Role of) {
    return names.get(of).stream().distinct().toList();
  }
}
