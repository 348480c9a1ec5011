package duban.review;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.planning.MeasureId;
import duban.planning.MeasureState;
import duban.planning.PlanSection;
import duban.planning.PublishedMeasure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTests {

  private static final String LIBRARY = "建立优质中小企业培育库,实施动态管理。";
  private static final String LOANS = "推动银行机构扩大信用贷款规模,降低企业融资成本。";
  private static final String FAIRS = "每年组织企业参加国内外重要展会,帮助开拓市场。";

  @Test
  void leavesWhatOnlyMovedTogether() {
    assertThat(matches(List.of(LIBRARY, LOANS, FAIRS), List.of(FAIRS, LIBRARY, LOANS)))
        .isEqualTo(Map.of(0, "3", 1, "1", 2, "2"));
  }

  @Test
  void looksPastSpacesAndPunctuation() {
    assertThat(matches(List.of(LIBRARY), List.of("建立优质中小企业 培育库，实施动态管理"))).isEqualTo(Map.of(0, "1"));
  }

  @Test
  void keepsAMeasureOfOneNumberWhoseWordsWereChangedMuch() {
    assertThat(matches(List.of(LIBRARY, LOANS), List.of(LIBRARY, "推动银行机构发行小微企业专项债券,降低企业融资成本。")))
        .isEqualTo(Map.of(0, "1", 1, "2"));
  }

  @Test
  void takesANewMeasureUnderAnOldNumberForNew() {
    assertThat(matches(List.of(LIBRARY, LOANS), List.of(FAIRS, LIBRARY, LOANS)))
        .isEqualTo(Map.of(1, "1", 2, "2"));
  }

  @Test
  void givesEachRunningMeasureAwayOnce() {
    assertThat(matches(List.of(LIBRARY), List.of(LIBRARY, LIBRARY))).isEqualTo(Map.of(0, "1"));
  }

  @Test
  void prefersTheMostAlike() {
    String nearly = LOANS.replace("扩大", "增加");
    String less = LOANS.replace("扩大信用贷款规模", "增加首次贷款户数");

    assertThat(matches(List.of(LIBRARY, FAIRS, LOANS), List.of(less, nearly)))
        .containsEntry(1, "3")
        .doesNotContainKey(0);
  }

  private static Map<Integer, String> matches(List<String> before, List<String> after) {
    Map<Integer, String> numbers = new LinkedHashMap<>();
    Matching.of(
            IntStream.range(0, before.size()).mapToObj(i -> running(i + 1, before.get(i))).toList(),
            IntStream.range(0, after.size()).mapToObj(i -> amended(i + 1, after.get(i))).toList())
        .forEach((index, measure) -> numbers.put(index, measure.number()));
    return numbers;
  }

  private static PublishedMeasure running(int number, String text) {
    return new PublishedMeasure(
        MeasureId.of("plan", "" + number),
        new PlanSection("一", "培育"),
        number + ".",
        text,
        text,
        null,
        null,
        null,
        null,
        MeasureState.RUNNING,
        null,
        List.of());
  }

  private static Measure amended(int number, String text) {
    return new Measure(
        "" + number, number + ".", "一", text, text, List.of(), null, null, List.of(), null);
  }
}
