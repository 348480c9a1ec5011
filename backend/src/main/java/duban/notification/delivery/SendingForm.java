package duban.notification.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A report is to be sent on.
 *
 * @param leaders whether to everybody of the leading group who has given an address
 * @param addresses of others, who need no account
 * @param note a word with it
 * @param days for which the links of those without an account are good; the usual when left out
 */
record SendingForm(
    boolean leaders,
    @NotNull @Size(max = 50) List<@Size(max = 254) String> addresses,
    @Nullable @Size(max = 1000) String note,
    @Nullable Integer days) {}
