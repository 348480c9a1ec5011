package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.plan.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole document against its hand-made labels. */
class PlanReaderTests {

  private static final String KEY = "xuzhou-2023";

  private final Reading reading = PlanReader.read(KEY, Labels.document(KEY));
  private final JsonNode expected = Labels.expected(KEY);
  private final JsonNode actual = Labels.of(reading.plan());

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "units"
      })
  void readsWhatTheLabelsSay(String fact) {
    assertThat(actual.get(fact).toPrettyString()).isEqualTo(expected.get(fact).toPrettyString());
  }

  @Test
  void readsEveryMeasureAsTheLabelsSay() {
    assertThat(reading.plan().measures()).hasSize(expected.get("measures").size());
    for (int i = 0; i < expected.get("measures").size(); i++) {
      assertThat(actual.at("/measures/" + i).toPrettyString())
          .isEqualTo(expected.at("/measures/" + i).toPrettyString());
    }
  }
}
