package duban.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.plan.Indicator;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The hand-made labels of a reference plan and, in the same shape, what the reader made of it. */
public final class Labels {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> COMPARATORS = List.of(">=", "<=", "=");

  private static final List<String> KINDS = List.of("约束性", "预期性", "导向性");

  private Labels() {}

  public static String document(String key) {
    return resource("/duban/plans/" + key + "/source.txt");
  }

  /** The labels of a plan, without the wording of indicators, which is the labeller's own. */
  public static JsonNode expected(String key) {
    try {
      JsonNode labels = JSON.readTree(resource("/duban/plans/" + key + "/expected.json"));
      for (JsonNode target : labels.findValues("targets").stream().flatMap(Labels::each).toList()) {
        ((ObjectNode) target).remove("indicator");
        ((ObjectNode) target).put("value", target.get("value").asText());
      }
      for (JsonNode goal : labels.get("goals")) {
        ((ObjectNode) goal).remove(List.of("indicator", "row", "measure"));
        ((ObjectNode) goal).put("value", goal.get("value").asText());
        ((ObjectNode) goal).put("baseline", goal.get("baseline").asText(null));
      }
      return labels;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  public static JsonNode of(Plan plan) {
    ObjectNode labels = JSON.createObjectNode();
    labels.put("title", plan.title());
    labels.put("documentNumber", plan.documentNumber());
    labels.put("issuer", plan.issuer());
    labels.put("issueDate", text(plan.issueDate()));
    labels.put("status", plan.status());
    labels.put("periodStart", text(plan.periodStart()));
    labels.put("periodEnd", text(plan.periodEnd()));
    labels
        .putObject("jurisdiction")
        .put("name", plan.jurisdiction().name())
        .put("level", text(plan.jurisdiction().level()));
    labels.put("leadingGroup", plan.leadingGroup());
    labels.put("leadingOffice", plan.leadingOffice());
    labels.put("leadingOfficeHost", plan.leadingOfficeHost());
    labels.set("sections", JSON.valueToTree(plan.sections()));
    labels.set("measures", array(plan.measures().stream().map(Labels::of).toList()));
    labels.set("organisational", JSON.valueToTree(plan.organisational()));
    labels.set("goals", array(plan.goals().stream().map(Labels::goal).toList()));
    labels.set("units", array(plan.units().stream().map(Labels::of).toList()));
    return labels;
  }

  private static JsonNode of(Measure measure) {
    ObjectNode labels = JSON.createObjectNode();
    labels.put("number", measure.number());
    labels.put("printedNumber", measure.printedNumber());
    labels.put("section", measure.section());
    labels.put("title", measure.title());
    labels.put("text", measure.text());
    labels.set("items", JSON.valueToTree(measure.items()));
    labels.put("deadline", text(measure.deadline()));
    labels.put("recurrence", text(measure.recurrence()));
    labels.set("targets", array(measure.targets().stream().map(Labels::of).toList()));
    return labels;
  }

  private static JsonNode of(Indicator target) {
    ObjectNode labels = JSON.createObjectNode();
    labels.put("phrase", target.phrase());
    labels.put("comparator", COMPARATORS.get(target.comparator().ordinal()));
    labels.put("value", target.value().toPlainString());
    if (target.valueMax() != null) {
      labels.put("valueMax", target.valueMax().intValueExact());
    }
    labels.put("unit", target.unit());
    labels.put("by", text(target.by()));
    labels.put("perYear", target.perYear());
    return labels;
  }

  private static JsonNode goal(Indicator goal) {
    ObjectNode labels = JSON.createObjectNode();
    labels.put("phrase", goal.phrase());
    labels.put("comparator", COMPARATORS.get(goal.comparator().ordinal()));
    labels.put("value", goal.value().toPlainString());
    labels.put("unit", goal.unit());
    labels.put("by", text(goal.by()));
    labels.put("baseline", goal.baseline() == null ? null : goal.baseline().toPlainString());
    labels.put("baselineYear", text(goal.baselineYear()));
    labels.put("kind", goal.kind() == null ? null : KINDS.get(goal.kind().ordinal()));
    return labels;
  }

  private static JsonNode of(Unit unit) {
    ObjectNode labels = JSON.createObjectNode();
    labels.put("name", unit.name());
    labels.set("aliases", JSON.valueToTree(unit.aliases()));
    labels.put("collective", unit.collective());
    return labels;
  }

  private static JsonNode array(List<JsonNode> nodes) {
    return JSON.createArrayNode().addAll(nodes);
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String text(Object value) {
    return value == null ? null : value instanceof Enum<?> e ? lower(e) : value.toString();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String resource(String path) {
    try (InputStream in = Labels.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
