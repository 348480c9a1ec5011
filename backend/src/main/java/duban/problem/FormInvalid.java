package duban.problem;

import java.util.List;
import java.util.Map;

/** A form with faulty fields: the same answer that failed bean validation gives. */
public final class FormInvalid extends Problem {

  static final String SLUG = "form-invalid";

  private final transient List<FieldFault> errors;

  public FormInvalid(List<FieldFault> errors) {
    super(Kind.BAD_REQUEST, SLUG, "The form has faulty fields", Map.of("errors", errors));
    this.errors = errors;
  }

  public List<FieldFault> errors() {
    return errors;
  }

  /** A form with this one faulty field. */
  public static FormInvalid of(String field, String message) {
    return new FormInvalid(List.of(new FieldFault(field, message)));
  }
}
