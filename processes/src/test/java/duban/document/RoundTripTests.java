package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.reader.Labels;
import duban.reader.PlanReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reference plan, written in a format of offices and read again, is what its labels say. */
class RoundTripTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FACTS =
      List.of(
          "title",
          "documentNumber",
          "issuer",
          "issueDate",
          "periodStart",
          "periodEnd",
          "jurisdiction",
          "leadingGroup",
          "leadingOffice",
          "sections",
          "organisational",
          "goals");

  @ParameterizedTest
  @ValueSource(strings = {"xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024"})
  void readsThePlanFromWord(String key) {
    assertSame(read(key, Samples.docx(Labels.document(key))), Labels.expected(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024"})
  void readsThePlanFromPdf(String key) throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      byte[] content = pdf.paragraphs(Labels.document(key), "市人民政府办公室文件").saved();

      assertSame(read(key, content), Labels.expected(key));
    }
  }

  @Test
  void readsThePlanWithItsTablesFromWord() {
    XWPFDocument document = Samples.document(Tongling.prose() + "附件1\n主要任务分解表");
    Samples.table(document, Tongling.tasks());
    document.createParagraph().createRun().setText("附件2");
    document.createParagraph().createRun().setText("发展目标表");
    Samples.table(document, Tongling.goals());

    assertSame(read("tongling-2018", Samples.saved(document)), Labels.expected("tongling-2018"));
  }

  @Test
  void readsThePlanWithItsTablesFromPdf() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      pdf.paragraphs(Tongling.prose(), "市人民政府办公室文件");
      int[] tasks = {30, 90, 190, 80, 110};
      PdfTableSample.draw(pdf, "附件1\n主要任务分解表", tasks, Tongling.tasks());
      int[] goals = {30, 250, 70, 70, 80};
      PdfTableSample.draw(pdf, "附件2\n发展目标表", goals, Tongling.goals());

      assertSame(read("tongling-2018", pdf.saved()), Labels.expected("tongling-2018"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024", "tongling-2018"})
  void readsThePlanFromAPageOfAGovernmentSite(String key) {
    byte[] page = WebPage.with(Labels.document(key)).getBytes(StandardCharsets.UTF_8);

    assertSame(read(key, page), Labels.expected(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024", "tongling-2018"})
  void readsThePlanFromOldText(String key) {
    byte[] text = Labels.document(key).getBytes(Charset.forName("GB18030"));

    assertSame(read(key, text), Labels.expected(key));
  }

  private static JsonNode read(String key, byte[] content) {
    String text = new Documents().read("plan", content).text();
    return Labels.of(PlanReader.read(key, text).plan());
  }

  private static void assertSame(JsonNode read, JsonNode expected) {
    assertThat(read.get("measures")).hasSameSizeAs(expected.get("measures"));
    List<JsonNode> facts = facts(expected);
    for (int i = 0; i < facts.size(); i++) {
      assertThat(facts(read).get(i)).isEqualTo(facts.get(i));
    }
  }

  /** Each fact of the plan and each measure for itself, so that a failure is short. */
  private static List<JsonNode> facts(JsonNode labels) {
    Stream<String> facts = FACTS.stream().map(fact -> labels.get(fact).toString());
    return Stream.of(facts, each(labels.get("measures")), each(labels.get("units")).sorted())
        .flatMap(part -> part)
        // the encoding of the font in the PDF knows one bullet only
        .map(fact -> json(fact.replace('•', '·')))
        .toList();
  }

  private static Stream<String> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::toString);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
