package duban.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.jackson.JsonComponent;

/**
 * Moments in answers show the offices' own time and its offset: {@code 2026-07-05T17:30:00+08:00}.
 */
@JsonComponent
class InstantFormat extends JsonSerializer<Instant> {

  private final Clock clock;

  InstantFormat(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void serialize(Instant moment, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    json.writeString(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            moment.truncatedTo(ChronoUnit.MILLIS).atZone(clock.getZone())));
  }
}
