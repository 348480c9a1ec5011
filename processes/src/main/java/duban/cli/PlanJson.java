package duban.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import duban.plan.Plan;
import duban.plan.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

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
      if (!(JsonValues.of(json) instanceof Map<?, ?> plan)) {
        throw new Unusable("the file is not the JSON of a plan; give one that read has written.");
      }
      numberUnits(plan.get("units"));
      return PlanParser.record(Plan.class, plan);
    } catch (PlanParser.Impossible ex) {
      String what = "the value of " + ex.getMessage() + " is not possible there";
      throw new Unusable(what + "; correct it or read the document again.", ex);
    } catch (JsonProcessingException ex) {
      var place = ex.getLocation();
      String where = "line " + place.getLineNr() + ", column " + place.getColumnNr();
      throw new Unusable("no JSON at " + where + "; correct it or read the document again.", ex);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** Ids follow from the order of the units; labels made by hand do not give them. */
  private static void numberUnits(Object units) {
    int number = 0;
    for (Object each : units instanceof List<?> list ? list : List.of()) {
      String id = "u%02d".formatted(++number);
      if (each instanceof Map<?, ?> unit && unit.get("id") == null) {
        put(unit, "id", id);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<?, ?> object, String name, Object value) {
    ((Map<String, Object>) object).put(name, value);
  }
}
