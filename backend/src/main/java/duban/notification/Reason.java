package duban.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * Why somebody was told. Names are kept as they were then.
 *
 * @param code the part the person has in the matter: {@code staff}, {@code head}, {@code office}
 * @param role the part their unit has in the measure: {@code lead}, {@code responsible}, {@code
 *     collective} for a member of a group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
    String code,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String number,
    @Nullable String role) {

  Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>();
    facts.put("unit", unitName);
    facts.put("number", number);
    facts.put("role", role);
    return facts;
  }
}
