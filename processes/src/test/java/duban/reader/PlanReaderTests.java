package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.plan.Finding;
import duban.plan.Measure;
import duban.plan.Reading;
import duban.reader.text.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole document: its doubts, and what becomes of it when it is damaged. */
class PlanReaderTests {

  private static final String KEY = "xuzhou-2023";

  private final Reading reading = PlanReader.read(KEY, Labels.document(KEY));
  private final JsonNode actual = Labels.of(reading.plan());

  @Test
  void pointsEveryMeasureToItsPlaceInTheDocument() {
    for (Measure measure : reading.plan().measures()) {
      String place = reading.text().substring(measure.source().offset(), measure.source().end());
      assertThat(place).startsWith(measure.printedNumber());
      assertThat(Width.tidy(place)).endsWith(measure.text());
    }
  }

  @Test
  void reportsTheDoubtsOfTheDocument() {
    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly(
            "no-deadline",
            "no-result",
            "title-differs",
            "number-without-mark",
            "blanket-clause",
            "unit-misprint");
  }

  @Test
  void readsTheSameFromFullWidthPunctuation() {
    String document = Labels.document(KEY);
    for (int i = 0; i < ",:;()".length(); i++) {
      char half = ",:;()".charAt(i);
      document = document.replace(half, (char) (half + 0xFEE0));
    }

    JsonNode read = Labels.of(PlanReader.read(KEY, document).plan());

    assertThat(Width.half(read.toPrettyString())).isEqualTo(Width.half(actual.toPrettyString()));
  }

  @Test
  void readsTheSameWithOtherLineEndsAndIndents() {
    String document = Labels.document(KEY).replace("\n\n", "\r\n\u3000\u3000");

    assertThat(Labels.of(PlanReader.read(KEY, document).plan())).isEqualTo(actual);
  }

  @Test
  void readsTheSameTwice() {
    assertThat(PlanReader.read(KEY, Labels.document(KEY))).isEqualTo(reading);
  }

  @Test
  void readsWhatItCanOfABrokenDocument() {
    String document = Labels.document(KEY);
    for (int end = 0; end < document.length(); end += 97) {
      Reading part = PlanReader.read(KEY, document.substring(end / 2, end));
      assertThat(part.plan().measures()).hasSizeLessThanOrEqualTo(59);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "(", ")", "一、", "1.", "1.\n(", "(牵头单位:)", "牵头单位:", "1.。\n)]", "二〇二四年"})
  void findsNothingWithoutComplaintWhereNothingIs(String document) {
    assertThat(PlanReader.read(KEY, document).findings()).isNotEmpty();
  }

  @Test
  void keepsEveryMeasureWhenAClauseIsLost() {
    String clause = "(牵头单位:市工信局;责任单位:市市场监管局、市政务办等按职责分工)";
    Reading without = PlanReader.read(KEY, Labels.document(KEY).replace(clause, ""));

    assertThat(without.plan().measures()).hasSize(59);
    assertThat(without.findings())
        .filteredOn(finding -> finding.code().equals("no-lead"))
        .hasSize(7);
  }

  @Test
  void tellsThatAMeasureIsGone() {
    String document = Labels.document(KEY).replaceAll("(?m)^\\h*30\\..*\\n", "");

    assertThat(PlanReader.read(KEY, document).findings())
        .extracting(Finding::code)
        .contains("number-missing");
  }
}
