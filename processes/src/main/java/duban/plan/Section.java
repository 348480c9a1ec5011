package duban.plan;

/**
 * A heading that measures stand under.
 *
 * @param number as printed without its mark, {@code 二}; a nested heading has both parts, {@code
 *     二/(一)}
 */
public record Section(String number, String title) {}
