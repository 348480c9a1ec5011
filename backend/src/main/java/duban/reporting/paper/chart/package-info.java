/**
 * Charts for paper, drawn by JFreeChart from the same data as those on screen. Text is drawn with
 * an open font that comes along, whatever fonts the machine has.
 */
package duban.reporting.paper.chart;
