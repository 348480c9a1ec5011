package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import duban.reader.clause.UnitNames;
import duban.reader.place.Pointers;
import duban.reader.text.Width;
import java.util.List;
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
          "各[\\p{IsHan}()、]*?(?:政府|管委会|部门|单位)(?!和|及|与|办公|各|部门|单位|党|机构|直属|负责人)\\p{IsHan}{2,}");
  // 第1项由县财政局: the number of a measure
  private static final Pattern NUMBERED =
      Pattern.compile("第?[\\d一二三四五六七八九十、至~-]+[项条点款].*|.{1,12}[项务作]由.+|由.+|.+由[省市县区州].+");
  private static final List<Pattern> FOREIGN =
      List.of(NUMBERED, LABEL, TWO, SHARE, TASK, PERSON, GROUP_AND_MORE);
  private static final int SHORTEST = 4;

  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Unit> units = placed.plan().units();
    return IntStream.range(0, units.size())
        .filter(i -> isUnusual(units.get(i).name()) || isTwo(units.get(i).name(), units))
        .mapToObj(i -> finding(placed, i))
        .toList();
  }

  private static boolean isUnusual(String name) {
    boolean plausible = UnitNames.isPlausible(name) || UnitNames.isCollective(name);
    return !plausible
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

  private static Finding finding(PlacedPlan placed, int index) {
    return placed.finding(
        Level.WARNING,
        "unit-unusual",
        Pointers.unit(index),
        "“" + placed.plan().units().get(index).name() + "”不像一个单位的名称",
        "请对照原文改正名称，或把它拆成几个单位");
  }
}
