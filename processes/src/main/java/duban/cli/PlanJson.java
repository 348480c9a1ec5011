package duban.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.plan.Plan;
import duban.plan.Reading;
import java.util.stream.Collectors;

/**
 * Plans as JSON: years are strings, names lower-case, comparators {@code >=}, {@code <=} and {@code
 * =}. What a plan's reference labels hold and the model does not is passed over when reading.
 */
public final class PlanJson {

  private PlanJson() {}

  /** The plan with its provenance (offset and length by JSON pointer) and its findings. */
  public static String write(Reading reading) {
    return PlanWriter.write(reading);
  }

  /** Reads what {@link #write} has written, provenance and findings left out. */
  static Plan read(String json) {
    try {
      JsonNode plan = PlanMapping.MAPPER.readTree(json);
      if (!plan.isObject()) {
        throw new Unusable("the file is not the JSON of a plan; give one that read has written.");
      }
      numberUnits(plan.withArray("units"));
      return PlanMapping.MAPPER.treeToValue(plan, Plan.class);
    } catch (JsonMappingException ex) {
      String what = "the value of " + path(ex) + " is not possible there";
      throw new Unusable(what + "; correct it or read the document again.", ex);
    } catch (JsonProcessingException ex) {
      var place = ex.getLocation();
      String where = "line " + place.getLineNr() + ", column " + place.getColumnNr();
      throw new Unusable("no JSON at " + where + "; correct it or read the document again.", ex);
    }
  }

  /** {@code measures.3.deadline}. */
  private static String path(JsonMappingException ex) {
    return ex.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  /** Ids follow from the order of the units; labels made by hand do not give them. */
  private static void numberUnits(ArrayNode units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof ObjectNode unit && !unit.hasNonNull("id")) {
        unit.put("id", "u%02d".formatted(i + 1));
      }
    }
  }
}
