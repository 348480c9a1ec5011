package duban.reporting.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.lang.Nullable;

/** A piece of a sentence. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Run.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Run.Figure.class, name = "figure"),
  @JsonSubTypes.Type(value = Run.Quote.class, name = "quote")
})
@Schema(
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "words", schema = Run.Words.class),
      @DiscriminatorMapping(value = "figure", schema = Run.Figure.class),
      @DiscriminatorMapping(value = "quote", schema = Run.Quote.class)
    })
public sealed interface Run {

  String text();

  /** Words that the office may put differently. */
  record Words(String text) implements Run {

    public Words {
      Objects.requireNonNull(text);
    }
  }

  /**
   * A figure: counted, and never changed by hand.
   *
   * @param key what it counts, the same in every report, so that two reports can be compared:
   *     {@code reports.missing}
   * @param text as it is printed: {@code 40.0%}
   * @param value what is compared: {@code 40.0}; null for a dash where there was nothing to count
   */
  record Figure(String key, String text, @Nullable BigDecimal value) implements Run {

    public Figure {
      Objects.requireNonNull(key);
      Objects.requireNonNull(text);
      value = value == null ? null : plain(value);
    }

    /** 40.0 is 40 when it comes back from a page, and stays equal to itself. */
    static BigDecimal plain(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /**
   * What somebody said, word for word; printed in quotation marks.
   *
   * @param from name of the unit, or of the office for a leader's instruction
   */
  record Quote(String text, String from) implements Run {

    public Quote {
      Objects.requireNonNull(text);
      Objects.requireNonNull(from);
    }
  }
}
