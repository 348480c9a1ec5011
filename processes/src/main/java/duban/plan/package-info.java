/**
 * The plan model: what a responsibility-division plan (责任分工方案) says, as values. Depends on nothing;
 * {@code duban.reader} makes it, {@code duban.compiler} turns it into processes.
 */
package duban.plan;
