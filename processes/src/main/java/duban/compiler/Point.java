package duban.compiler;

/** A point of the page, in pixels from its upper left corner. */
record Point(double x, double y) {}
