package duban.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Id of a registered unit or group: {@code xz-kjj}. Not the {@code u03} of a plan. */
public record UnitId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  public UnitId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a unit id: " + value);
    }
  }

  @JsonCreator
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
