package duban.cli;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import duban.plan.Indicator;
import duban.plan.Plan;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** How the plan model, which knows nothing of JSON, is written and read. */
final class PlanMapping {

  static final ObjectMapper MAPPER = mapper();

  private PlanMapping() {}

  private static ObjectMapper mapper() {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Plan.class, PlanForm.class)
            .addMixIn(Indicator.class, IndicatorForm.class)
            .addModule(words());
    mapper.withConfigOverride(
        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    return mapper.build();
  }

  private static SimpleModule words() {
    SimpleModule words =
        new SimpleModule()
            .addSerializer(LocalDate.class, ToStringSerializer.instance)
            .addSerializer(new WordSerializer());
    add(words, LocalDate.class, LocalDate::parse);
    PlanWords.TYPES.forEach(type -> addWords(words, type));
    return words;
  }

  private static <E extends Enum<?>> void addWords(SimpleModule words, Class<E> type) {
    add(words, type, word -> PlanWords.read(type, word));
  }

  private static <T> void add(SimpleModule words, Class<T> type, Function<String, T> reading) {
    words.addDeserializer(type, new WordDeserializer<>(type, reading));
  }

  /** Years are strings. */
  private interface PlanForm {

    @JsonFormat(shape = Shape.STRING)
    Integer periodStart();

    @JsonFormat(shape = Shape.STRING)
    Integer periodEnd();
  }

  private interface IndicatorForm {

    @JsonFormat(shape = Shape.STRING)
    Integer by();

    @JsonInclude(Include.NON_NULL)
    BigDecimal valueMax();

    @JsonInclude(Include.NON_NULL)
    BigDecimal baseline();

    @JsonFormat(shape = Shape.STRING)
    @JsonInclude(Include.NON_NULL)
    Integer baselineYear();

    @JsonInclude(Include.NON_NULL)
    Indicator.Kind kind();
  }

  private static final class WordSerializer extends StdSerializer<Enum<?>> {

    private WordSerializer() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(PlanWords.of(constant));
    }
  }

  private static final class WordDeserializer<T> extends StdDeserializer<T> {

    private final transient Function<String, T> reading;

    private WordDeserializer(Class<T> type, Function<String, T> reading) {
      super(type);
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String word = json.getText();
      try {
        return reading.apply(word);
      } catch (RuntimeException ex) {
        throw context.weirdStringException(word, handledType(), "unknown word");
      }
    }
  }
}
