package duban.problem;

/**
 * What is wrong with one field of a form.
 *
 * @param field its name in the JSON body, with a path where it is nested: {@code items[0].text}
 */
public record FieldFault(String field, String message) {}
