package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A name that does not look like that of one unit. */
final class UnusualUnits implements PlanRule {

  // 牵头单位市工信局 lost its colon, 市教育局市财政局 its mark
  private static final Pattern LABEL =
      Pattern.compile("(?:牵头|责任|主办|配合|协办|负责|落实)(?:责任)?(?:单位|部门).+");
  private static final Pattern TWO = Pattern.compile(".{2,}(?:局|委|办|厅|部|公司|中心|银行|支行)[省市县区州].+");

  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Unit> units = placed.plan().units();
    return IntStream.range(0, units.size())
        .filter(i -> isUnusual(units.get(i).name()))
        .mapToObj(i -> finding(placed, i))
        .toList();
  }

  private static boolean isUnusual(String name) {
    boolean plausible = UnitNames.isPlausible(name) || UnitNames.isCollective(name);
    return !plausible || LABEL.matcher(name).matches() || TWO.matcher(name).matches();
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
