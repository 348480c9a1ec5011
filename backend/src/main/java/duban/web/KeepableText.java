package duban.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.springframework.boot.jackson.JsonComponent;

/** Refuses the one character that PostgreSQL keeps in no text: it is nobody's writing. */
@JsonComponent
class KeepableText extends StringDeserializer {

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String text = super.deserialize(json, context);
    if (text != null && text.indexOf('\0') >= 0) {
      throw context.weirdStringException(text, String.class, "holds the character NUL");
    }
    return text;
  }
}
