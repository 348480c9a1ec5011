package duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/** The interview (约谈) that a red card asks for; but for the first, null until it is recorded. */
public record Interview(
    Instant askedAt,
    @Nullable LocalDate heldOn,
    @Nullable String attendees,
    @Nullable String agreed,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt) {}
