package duban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.plan.Reading;
import duban.reader.PlanReader;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY = "xuzhou-2023";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String document;
  private Path file;

  @BeforeEach
  void writeTheDocument() throws Exception {
    document = resource("source.txt");
    file = Files.writeString(folder.resolve(KEY + ".txt"), document);
  }

  @Test
  void printsThePlanAsTheLabelsSay() throws Exception {
    assertThat(run("read", file.toString())).isZero();

    JsonNode read = JSON.readTree(out.toString());
    JsonNode expected = JSON.readTree(resource("expected.json"));
    expected.findValues("targets").forEach(targets -> targets.forEach(CommandsTests::unworded));
    assertHolds("", expected, read);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhereMeasuresStandAndWhatIsInDoubt() throws Exception {
    run("read", file.toString());

    JsonNode source = JSON.readTree(out.toString()).at("/measures/4/source");
    int offset = source.get("offset").asInt();
    assertThat(document.substring(offset, offset + source.get("length").asInt()))
        .contains("实施企业研发机构高质量提升计划");
    assertThat(JSON.readTree(out.toString()).at("/findings/0/level").asText()).isEqualTo("note");
  }

  @Test
  void compilesWhatItHasReadToTheSameBytes() throws Exception {
    Path plan = folder.resolve("plan.json");
    Path models = folder.resolve("deep/models");

    assertThat(run("read", file.toString(), "-o", plan.toString())).isZero();
    assertThat(run("compile", plan.toString(), "-o", models.toString())).isZero();

    assertThat(out.toString()).startsWith("59 models in ");
    for (MeasureModel model : new PlanCompiler().compile(PlanReader.read(KEY, document).plan())) {
      assertThat(models.resolve(model.resourceName())).hasBinaryContent(model.bpmn());
    }
  }

  @Test
  void compilesADocumentAtOnce() {
    assertThat(run("compile", file.toString(), "-o", folder.resolve("m").toString())).isZero();

    assertThat(folder.resolve("m/59.bpmn")).exists();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void letsTheUnitListedFirstLeadWhereAsked() throws Exception {
    String text = Files.readString(file).replace("牵头单位", "责任单位");
    Path leaderless = Files.writeString(folder.resolve("leaderless.txt"), text);
    String models = folder.resolve("m").toString();

    run("compile", leaderless.toString(), "-o", models);
    String without = Files.readString(folder.resolve("m/1.bpmn"));
    run("compile", leaderless.toString(), "-o", models, "--first-listed-leads");

    assertThat(Files.readString(folder.resolve("m/1.bpmn"))).isNotEqualTo(without);
  }

  @Test
  void compilesInSpiteOfErrorsAndTellsThem() throws Exception {
    Path doubtful = Files.writeString(folder.resolve("doubtful.txt"), "1.甲。(市教育局牵头)\n2.乙。\n");

    assertThat(run("compile", doubtful.toString(), "-o", folder.resolve("m").toString()))
        .isEqualTo(1);
    assertThat(folder.resolve("m/1.bpmn")).exists();
    assertThat(err.toString()).contains("1 measures without units left out; see duban read");
  }

  @Test
  void doubtsWhatIsOverOnTheDayGiven() {
    assertThat(run("read", file.toString(), "--findings", "--today", "2026-01-01")).isZero();

    assertThat(out.toString()).contains("warning period-over").containsOnlyOnce("no-deadline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "compile"})
  void showsHowItIsUsed(String name) {
    assertThat(run(name, "--help")).isZero();

    assertThat(out.toString()).contains("Examples:", "duban " + name + " plan.", "Exit codes:");
  }

  @Test
  void readsBackWhatItHasWritten() {
    Reading reading = PlanReader.read(KEY, document);

    assertThat(PlanJson.read(PlanJson.write(reading))).isEqualTo(reading.plan());
  }

  @Test
  void compilesLabelsMadeByHand() throws Exception {
    Path labels = Files.writeString(folder.resolve("labels.json"), resource("expected.json"));

    assertThat(run("compile", labels.toString(), "-o", folder.resolve("m").toString())).isZero();
    assertThat(folder.resolve("m/59.bpmn")).exists();
  }

  @Test
  void printsFindingsWithTheirPlace() {
    assertThat(run("read", file.toString(), "--findings")).isZero();

    assertThat(out.toString())
        .contains("warning unit-misprint 188:47 “市工信息局”")
        .endsWith(" findings, 0 of level error\n");
  }

  @Test
  void explainsEachMeasureByItsClause() {
    assertThat(run("read", file.toString(), "--explain")).isZero();

    assertThat(out.toString())
        .contains("5  实施企业研发机构高质量提升计划\n    lead: 市科技局\n")
        .contains("from: line 48: (牵头单位:市科技局;责任单位:市发改委、市工信局、市财政局、市教育局等按职责分工)")
        .doesNotContain("no clause found");
  }

  @Test
  void endsWithOneWhereAFindingIsAnError() throws Exception {
    Path empty = Files.writeString(folder.resolve("空.txt"), "今天天气很好。\n");

    assertThat(run("read", empty.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("\"key\" : \"plan\"");
  }

  @Test
  void tellsInOneLineWhatCannotBeUsed() {
    assertThat(run("read", folder.resolve("none.docx").toString())).isEqualTo(2);

    assertThat(err.toString()).endsWith("none.docx: no such file; check the path.\n");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "compile", "read a b", "compile a", "read a --wrong", "write"})
  void tellsInOneLineHowItIsUsed(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"key":                               | no JSON at line
          []                                    | not the JSON of a plan
          {"key": "x"}                          | no measures
          {"key": "../x", "measures": [{}]}     | the key "../x"
          {"key": "x", "issueDate": "gestern"}  | the value of issueDate
          {"key": "x", "measures": [{"number": "../1"}]} | no number of a measure
          {"key": "x", "measures": [{"number": "1", "title": "a", "items": [{"lead": ["甲局"]}]}]} | names 甲局; add it
          {"key": "x", "measures": [{"number": "1", "title": "a", "items": [{}]}]} | has an item without units
          """)
  void refusesPlansThatCannotBeCompiled(String json, String why) throws Exception {
    Path plan = Files.writeString(folder.resolve("plan.json"), json);

    assertThat(run("compile", plan.toString(), "-o", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("plan.json: ").contains(why);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "乐水-2024.docx,plan",
    "Xuzhou 2023 (final).PDF,xuzhou-2023-final",
    "2024.txt,plan",
    "a.b.txt,a-b"
  })
  void namesAPlanAfterItsFile(String name, String key) {
    assertThat(PlanKey.of(Path.of(name))).isEqualTo(key);
  }

  @Test
  void leavesOtherArgumentsToTheServer() {
    assertThat(Commands.accept("read", "x")).isTrue();
    assertThat(Commands.accept("--server.port=8081")).isFalse();
    assertThat(Commands.accept()).isFalse();
  }

  /** Whatever the labels hold, what was read holds too; the wording of indicators is their own. */
  private static void assertHolds(String path, JsonNode expected, JsonNode read) {
    if (expected.isObject()) {
      expected
          .properties()
          .forEach(
              field -> {
                if (!field.getKey().equals("artefacts")) {
                  String name = path + "/" + field.getKey();
                  assertThat(read.has(field.getKey())).as(name).isTrue();
                  assertHolds(name, field.getValue(), read.get(field.getKey()));
                }
              });
    } else if (expected.isArray()) {
      assertThat(read).as(path).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        assertHolds(path + "/" + i, expected.get(i), read.get(i));
      }
    } else {
      assertThat(read.asText()).as(path).isEqualTo(expected.asText());
    }
  }

  private static void unworded(JsonNode target) {
    ((ObjectNode) target).remove("indicator");
  }

  private int run(String... arguments) {
    return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private static String resource(String name) throws Exception {
    try (InputStream in =
        CommandsTests.class.getResourceAsStream("/duban/plans/" + KEY + "/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
