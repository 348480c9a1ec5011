package duban.dossier;

/**
 * What a unit did in a period: its reports, and what was said about it.
 *
 * @param asked reports, all but those excused
 * @param open reports still to come
 * @param urged how often it was urged; cards are counted apart
 * @param extensionsAsked requests for more time, and how many of them were granted
 */
record PeriodRecord(
    String period,
    int asked,
    int onTime,
    int late,
    int missing,
    int open,
    int excused,
    int returned,
    int urged,
    int yellowCards,
    int redCards,
    int extensionsAsked,
    int extensionsGranted) {}
