package duban.reader.clause;

import duban.reader.text.Width;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kinds of bodies behind a group: in 各县人民政府、开发区管委会 the one 各 counts for both. */
public final class GovernedGroups {

  private static final Pattern GROUP =
      Pattern.compile("各.*(?:政府|管委会|管理委员会|党委|工委|办事处|街道|乡镇|园区|开发区)");
  private static final Pattern KIND =
      Pattern.compile(
          "(?:产业|工业|功能|农业)*(?:开发区|开发园区|园区|工业园|功能区|管理区|街道|乡镇|镇街|[乡镇])"
              + "(?:人民政府|政府|管委会?|管理委员会|党工委|党委|办事处)?");

  private GovernedGroups() {}

  /** The names of kinds that stand right behind a group, in any of the clauses. */
  public static Set<String> of(List<Clause> clauses) {
    Set<String> governed = new HashSet<>();
    for (Clause clause : clauses) {
      Stream.of(clause.lead(), clause.responsible(), clause.blanket())
          .forEach(names -> add(names, governed));
    }
    return governed;
  }

  private static void add(List<String> names, Set<String> governed) {
    boolean group = false;
    for (String name : names) {
      boolean kind = group && KIND.matcher(Width.half(name)).matches();
      if (kind) {
        governed.add(name);
      }
      group = kind || GROUP.matcher(Width.half(name)).matches();
    }
  }
}
