package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import duban.reader.clause.UnitNames;
import duban.reader.place.Pointers;
import duban.reader.text.Width;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A name that does not look like that of one unit. */
public final class UnusualUnits implements PlanRule {

  // 牵头单位市工信局 lost its colon, 市教育局市财政局 its mark
  private static final Pattern LABEL =
      Pattern.compile("(?:牵头|责任|主办|配合|协办|负责|落实)(?:责任)?(?:单位|部门).+");
  private static final Pattern TWO =
      Pattern.compile(
          ".{2,}(?:局|委|办|厅|部|行|公司|中心)(?:[省市县区州].+|各(?!工作组|成员单位|专班|小组|专项组|处室|科室|直属|党组织|相关|有关).+)"
              + "|.*(?:派出|工商|财政|司法|国土|供电|税务|林业)(?:所|站)\\p{IsHan}{2,}(?:所|站|院|局)");
  // what is left of 按职责分工负责 where a part was lost
  private static final Pattern SHARE = Pattern.compile(".+(?:职责|职能|分工|负责|牵头|配合|协助).*");
  private static final Pattern TASK =
      Pattern.compile("(?:支持|推[动进]|加[强快大]|开展|鼓励|引导|完善|建立|强化|提[升高]|培育|实施|深化).{2,}");
  // 县林业局(王刚): a person, where 县财政局(金融办) is a body
  private static final Pattern PERSON =
      Pattern.compile("(?!各).+[(\\[]\\p{IsHan}{1,2}[\\p{IsHan}&&[^局委办厅部室科处组院所站队社会道区市县]][)\\]]");
  // 各区政府东山西山: a group, and words that stood behind it
  private static final Pattern GROUP_AND_MORE =
      Pattern.compile(
          "各[\\p{IsHan}()、]*?(?:政府|管委会|部门|单位)(?!和|及|与|办公|各|部门|单位|党|机构|直属|负责人|有关|相关|所属|组成|派出)\\p{IsHan}{2,}");
  // 第1项由县财政局: the number of a measure
  private static final Pattern NUMBERED =
      Pattern.compile("第?[\\d一二三四五六七八九十、至~-]+[项条点款].*|.{1,12}[项务作]由.+|由.+|.+由[省市县区州].+");
  // 市财政局按分管领域: words that say how, not who
  private static final Pattern HOW = Pattern.compile(".{2,}(?:按(?!揭|摩)|依照|依据|根据|结合|会同).+");
  private static final List<Pattern> FOREIGN =
      List.of(NUMBERED, LABEL, TWO, SHARE, TASK, PERSON, GROUP_AND_MORE, HOW);
  // 各场景牵头部门和配合部门: bodies by the part they have
  private static final Pattern BY_ROLE =
      Pattern.compile(".*(?:牵头|配合|协助|负责|职能)(?:单位|部门)(?:[和及与、].*)?");
  private static final Pattern JOINED = Pattern.compile("和|及|与|以及");
  private static final Pattern PLACE = Pattern.compile(".+(?:[市县区镇乡]|街道|公司|集团|中心)");
  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府|管委会|办事处|各.+");
  private static final int SHORTEST = 4;

  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Unit> units = placed.plan().units();
    return IntStream.range(0, units.size())
        .filter(
            i ->
                isUnusual(units.get(i).name())
                    || isTwo(units.get(i).name(), units)
                    || joinsTwo(Width.half(units.get(i).name())))
        .mapToObj(i -> finding(placed, i))
        .toList();
  }

  private static boolean isUnusual(String name) {
    boolean group = UnitNames.isCollective(name);
    if (group && BY_ROLE.matcher(Width.half(name)).matches()) {
      return false;
    }
    return !UnitNames.isPlausible(name) && !group
        || FOREIGN.stream().anyMatch(words -> words.matcher(Width.half(name)).matches());
  }

  /** The name of another unit with one behind it. */
  private static boolean isTwo(String name, List<Unit> units) {
    return units.stream()
        .map(Unit::name)
        .filter(other -> other.length() >= SHORTEST && name.startsWith(other))
        .map(other -> name.substring(other.length()))
        .anyMatch(rest -> rest.length() >= SHORTEST && UnitNames.isPlausible(rest));
  }

  /** 东山区和西山镇: each a unit, where 市发展和改革委 is one. */
  private static boolean joinsTwo(String name) {
    for (Matcher joined = JOINED.matcher(name); joined.find() && !name.startsWith("各"); ) {
      String left = name.substring(0, joined.start());
      String right = name.substring(joined.end());
      if (left.length() > 2
          && (UnitNames.isCertain(left)
              || UnitNames.isCollective(left)
              || PLACE.matcher(left).matches())
          && UnitNames.isPlausible(right)
          && !GOVERNMENT.matcher(right).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(PlacedPlan placed, int index) {
    return placed.finding(
        Level.WARNING,
        "unit-unusual",
        Pointers.unit(index),
        "“" + placed.plan().units().get(index).name() + "”不像一个单位的名称",
        "请对照原文改正名称，或把它拆成几个单位");
  }
}
