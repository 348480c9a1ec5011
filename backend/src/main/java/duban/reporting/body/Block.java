package duban.reporting.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;

/** A piece of a report that stands by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Table.class, name = "table"),
  @JsonSubTypes.Type(value = Chart.class, name = "chart")
})
@Schema(
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "heading", schema = Heading.class),
      @DiscriminatorMapping(value = "paragraph", schema = Paragraph.class),
      @DiscriminatorMapping(value = "table", schema = Table.class),
      @DiscriminatorMapping(value = "chart", schema = Chart.class)
    })
public sealed interface Block permits Heading, Paragraph, Table, Chart {

  /** What is said in it, in reading order. */
  Stream<Sentence> said();
}
