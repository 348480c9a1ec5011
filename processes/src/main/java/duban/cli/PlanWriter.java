package duban.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import duban.plan.Indicator;
import duban.plan.Plan;
import duban.plan.Reading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the records of a plan as JSON, component by component. A mapper would do the same with a
 * hundred times the classes, and loading those takes longer than reading the plan.
 */
final class PlanWriter {

  private static final Map<Class<?>, Set<String>> YEARS =
      Map.of(
          Plan.class, Set.of("periodStart", "periodEnd"),
          Indicator.class, Set.of("by", "baselineYear"));

  /** Left out where there is none. */
  private static final Set<String> OPTIONAL =
      Set.of("valueMax", "baseline", "baselineYear", "kind");

  private final JsonGenerator json;

  private PlanWriter(JsonGenerator json) {
    this.json = json;
  }

  static String write(Reading reading) {
    StringWriter text = new StringWriter();
    JsonFactory factory = new JsonFactory();
    factory.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    try (JsonGenerator json = factory.createGenerator(text).useDefaultPrettyPrinter()) {
      PlanWriter writer = new PlanWriter(json);
      json.writeStartObject();
      writer.components(reading.plan());
      writer.field("provenance", reading.provenance());
      writer.field("findings", reading.findings());
      json.writeEndObject();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return text.toString();
  }

  private void components(Record value) throws IOException {
    Class<?> type = value.getClass();
    Set<String> years = YEARS.getOrDefault(type, Set.of());
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      Object own = component(component, value);
      if (own != null || type != Indicator.class || !OPTIONAL.contains(name)) {
        field(name, own != null && years.contains(name) ? own.toString() : own);
      }
    }
  }

  private static Object component(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private void field(String name, Object value) throws IOException {
    json.writeFieldName(name);
    value(value);
  }

  private void value(Object value) throws IOException {
    if (value instanceof Record own) {
      json.writeStartObject();
      components(own);
      json.writeEndObject();
    } else if (value instanceof List<?> values) {
      json.writeStartArray();
      for (Object each : values) {
        value(each);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> values) {
      json.writeStartObject();
      for (Map.Entry<?, ?> each : values.entrySet()) {
        field(each.getKey().toString(), each.getValue());
      }
      json.writeEndObject();
    } else {
      simple(value);
    }
  }

  private void simple(Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(PlanWords.of(constant));
    } else if (value instanceof String || value instanceof LocalDate) {
      json.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }
}
