package duban.compiler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.plan.Jurisdiction;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A plan out of its hand-made labels, as far as the compiler looks at it. */
final class PlanFromExpected {

  private PlanFromExpected() {}

  static Plan read(String key) {
    String resource = "/duban/plans/" + key + "/expected.json";
    try (InputStream in = PlanFromExpected.class.getResourceAsStream(resource)) {
      return plan(new ObjectMapper().readTree(in));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static Plan plan(JsonNode json) {
    return new Plan(
        text(json, "key"),
        text(json, "title"),
        text(json, "documentNumber"),
        text(json, "issuer"),
        LocalDate.parse(text(json, "issueDate")),
        text(json, "status"),
        json.get("periodStart").asInt(),
        json.get("periodEnd").asInt(),
        new Jurisdiction(json.at("/jurisdiction/name").asText(), Jurisdiction.Level.PREFECTURE),
        text(json, "leadingGroup"),
        text(json, "leadingOffice"),
        text(json, "leadingOfficeHost"),
        List.of(),
        list(json.get("measures"), PlanFromExpected::measure),
        List.of(),
        List.of(),
        units(json.get("units")));
  }

  private static List<Unit> units(JsonNode json) {
    List<Unit> units = new ArrayList<>();
    for (JsonNode unit : json) {
      String id = "u%02d".formatted(units.size() + 1);
      units.add(new Unit(id, text(unit, "name"), List.of(), unit.get("collective").asBoolean()));
    }
    return units;
  }

  private static Measure measure(JsonNode json) {
    return new Measure(
        text(json, "number"),
        text(json, "printedNumber"),
        text(json, "section"),
        text(json, "title"),
        text(json, "text"),
        list(json.get("items"), PlanFromExpected::item),
        null,
        null,
        List.of(),
        new SourceSpan(0, 0));
  }

  private static WorkItem item(JsonNode json) {
    return new WorkItem(
        text(json, "text"),
        list(json.get("lead"), JsonNode::asText),
        list(json.get("responsible"), JsonNode::asText),
        list(json.get("collective"), JsonNode::asText));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    return StreamSupport.stream(array.spliterator(), false).map(element).toList();
  }

  private static String text(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).asText() : null;
  }
}
