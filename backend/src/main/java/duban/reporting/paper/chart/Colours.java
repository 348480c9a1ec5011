package duban.reporting.paper.chart;

import java.awt.Color;
import java.util.List;
import java.util.Map;

/**
 * Colours of series by what they are: those of the pages, the light side, and told apart on a black
 * and white printer by how dark they are.
 */
final class Colours {

  private static final Map<String, Color> KNOWN =
      Map.ofEntries(
          Map.entry("COMPLETED", new Color(0x0B5566)),
          Map.entry("AHEAD", new Color(0x1B6E53)),
          Map.entry("ON_TRACK", new Color(0x8CC7A6)),
          Map.entry("BEHIND", new Color(0xC98612)),
          Map.entry("NOT_STARTED", new Color(0xB9C6C9)),
          Map.entry("GREEN", new Color(0x1B6E53)),
          Map.entry("YELLOW", new Color(0xE3BB66)),
          Map.entry("RED", new Color(0xB3321F)),
          Map.entry("OVERDUE", new Color(0xB3321F)),
          Map.entry("DUE_SOON", new Color(0xE3BB66)),
          Map.entry("ON_TIME", new Color(0x1B6E53)),
          Map.entry("SUSPENDED", new Color(0x6A3499)),
          Map.entry("CLOSED", new Color(0xB9C6C9)),
          Map.entry("SUBMITTED", new Color(0x1B6E53)),
          Map.entry("LATE", new Color(0xE3BB66)),
          Map.entry("MISSING", new Color(0xB3321F)),
          Map.entry("actual", new Color(0x0B5566)),
          Map.entry("NO_DATA", new Color(0xB9C6C9)),
          Map.entry("planned", new Color(0x51636A)),
          Map.entry("target", new Color(0x6A3499)),
          Map.entry("value", new Color(0x0B5566)));

  private static final List<Color> OTHERS =
      List.of(
          new Color(0x0B5566),
          new Color(0xB3321F),
          new Color(0xC98612),
          new Color(0x1B6E53),
          new Color(0x6A3499),
          new Color(0x51636A));

  private Colours() {}

  static Color of(String key, int place) {
    return KNOWN.getOrDefault(key, OTHERS.get(place % OTHERS.size()));
  }

  static boolean isPlanned(String key) {
    return key.equals("planned") || key.equals("target");
  }
}
