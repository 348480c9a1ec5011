package duban.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Describes records as they are written: every name is there, and only what is marked {@link
 * Nullable} may be null.
 */
class RecordSchemas extends ModelResolver {

  RecordSchemas(ObjectMapper mapper) {
    super(mapper, new NestedNames());
    openapi31(true);
  }

  @Override
  @SuppressWarnings("rawtypes") // as inherited
  public Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
    Schema<?> answer = super.resolve(type, context, next);
    Class<?> described = _mapper.constructType(type.getType()).getRawClass();
    Schema<?> schema = definition(answer, context);
    if (described.isRecord() && schema != null && schema.getProperties() != null) {
      schema.setRequired(List.copyOf(schema.getProperties().keySet()));
      allowNull(described, schema.getProperties());
    }
    return answer;
  }

  private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
    return schema == null || schema.get$ref() == null
        ? schema
        : context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
  }

  /** The inherited description sees the mark, but not where a property refers to a schema. */
  @SuppressWarnings("rawtypes") // as the map is
  private static void allowNull(Class<?> described, Map<String, Schema> properties) {
    for (RecordComponent component : described.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(Nullable.class)) {
        properties.computeIfPresent(
            name(component), (name, schema) -> schema.get$ref() == null ? schema : orNull(schema));
      }
    }
  }

  private static String name(RecordComponent component) {
    JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }

  private static Schema<?> orNull(Schema<?> schema) {
    return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of("null"))));
  }

  /** A record inside another class is called after both: there are several Forms. */
  private static final class NestedNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
      String name = super.nameForClass(type, options);
      Class<?> around = type.getEnclosingClass();
      return around == null ? name : nameForClass(around, options) + name;
    }
  }
}
