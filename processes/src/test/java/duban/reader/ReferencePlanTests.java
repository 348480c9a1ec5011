package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents against their hand-made labels. */
public class ReferencePlanTests {

  private static final List<String> EXACT =
      List.of("xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024", "tongling-2018");
  private static final List<String> FACTS =
      List.of(
          "title",
          "documentNumber",
          "issuer",
          "issueDate",
          "status",
          "periodStart",
          "periodEnd",
          "jurisdiction",
          "leadingGroup",
          "leadingOffice",
          "leadingOfficeHost",
          "sections",
          "organisational",
          "goals",
          "units");

  @ParameterizedTest
  @MethodSource("facts")
  void readsWhatTheLabelsSay(String key, String fact) {
    assertThat(read(key).get(fact).toPrettyString())
        .isEqualTo(Labels.expected(key).get(fact).toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void readsEveryMeasureAsTheLabelsSay(String key) {
    JsonNode expected = Labels.expected(key).get("measures");
    JsonNode actual = read(key).get("measures");
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i)).isEqualTo(expected.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void readsWhatItCanOfADamagedDocument(String key) {
    Random random = new Random(key.hashCode());
    String document = Labels.document(key);
    for (int i = 0; i < 40; i++) {
      StringBuilder damaged = new StringBuilder(document);
      for (int damage = 0; damage < 200; damage++) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, random.nextBoolean() ? ' ' : '\n');
          default -> damaged.setCharAt(at, "。;(?1一、".charAt(random.nextInt(7)));
        }
      }
      assertThat(PlanReader.read(key, damaged.toString()).plan().measures()).isNotEmpty();
    }
  }

  private static JsonNode read(String key) {
    return Labels.of(PlanReader.read(key, Labels.document(key)).plan());
  }

  public static List<String> plans() {
    return EXACT;
  }

  static Stream<Arguments> facts() {
    return EXACT.stream().flatMap(key -> FACTS.stream().map(fact -> Arguments.of(key, fact)));
  }
}
