package duban.cli;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** How the plan model, which knows nothing of JSON, is read; {@link PlanWriter} writes it. */
final class PlanMapping {

  static final ObjectMapper MAPPER = mapper();

  private PlanMapping() {}

  private static ObjectMapper mapper() {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(words());
    mapper.withConfigOverride(
        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    return mapper.build();
  }

  private static SimpleModule words() {
    SimpleModule words = new SimpleModule();
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
