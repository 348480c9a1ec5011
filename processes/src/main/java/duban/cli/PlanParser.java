package duban.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Makes the records of a plan of the values in its JSON, component by component, as {@link
 * PlanWriter} wrote them. What the records do not have is passed over.
 */
final class PlanParser {

  /** A value that cannot stand where it stands. */
  static final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Impossible(String path, Throwable cause) {
      super(path, cause);
    }
  }

  private PlanParser() {}

  /**
   * @throws Impossible with the path of the value as its message: {@code measures.3.deadline}
   */
  static <T extends Record> T record(Class<T> type, Object json) {
    return type.cast(value(type, json, ""));
  }

  private static Object value(Type type, Object json, String path) {
    try {
      if (type instanceof ParameterizedType list) {
        return list(list.getActualTypeArguments()[0], json, path);
      }
      Class<?> plain = (Class<?>) type;
      return plain.isRecord() && json != null ? fields(plain, json, path) : simple(plain, json);
    } catch (Impossible ex) {
      throw ex;
    } catch (RuntimeException | ReflectiveOperationException ex) {
      throw new Impossible(path, ex);
    }
  }

  /** None where the JSON has nothing. */
  private static List<Object> list(Type type, Object json, String path) {
    List<Object> values = new ArrayList<>();
    for (Object each : json == null ? List.of() : (List<?>) json) {
      values.add(value(type, each, path + "." + values.size()));
    }
    return values;
  }

  private static Object fields(Class<?> type, Object json, String path)
      throws ReflectiveOperationException {
    Map<?, ?> object = (Map<?, ?>) json;
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      String own = path.isEmpty() ? name : path + "." + name;
      values[i] = value(components[i].getGenericType(), object.get(name), own);
    }
    return constructor(type, components).newInstance(values);
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
      throws NoSuchMethodException {
    return type.getDeclaredConstructor(
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
  }

  private static Object simple(Class<?> type, Object json) {
    if (json instanceof Map || json instanceof List) {
      throw new IllegalArgumentException("no " + type);
    }
    String word = json == null ? null : json.toString();
    if (type == int.class || type == boolean.class) {
      return type == int.class
          ? word == null ? 0 : Integer.parseInt(word)
          : Boolean.parseBoolean(word);
    } else if (word == null) {
      return null;
    }
    return type == String.class ? word : read(type, word);
  }

  private static Object read(Class<?> type, String word) {
    if (type == Integer.class) {
      return Integer.valueOf(word);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(word);
    }
    return type == LocalDate.class
        ? LocalDate.parse(word)
        : PlanWords.read(type.asSubclass(Enum.class), word);
  }
}
