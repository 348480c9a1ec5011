package duban.plan;

/** A clause (保障措施) that names no responsible unit; nothing is started for it. */
public record Safeguard(String number, String title, String text) {}
