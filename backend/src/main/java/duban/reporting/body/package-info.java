/**
 * What a report says, as data: headings, sentences, tables, charts and annexes, each sentence with
 * what it rests on. Knows no database and no page; those who write, show, print and export a report
 * all take a {@link duban.reporting.body.ReportBody}. In JSON each kind of block and of run names
 * itself in {@code type}.
 */
@NamedInterface("body")
package duban.reporting.body;

import org.springframework.modulith.NamedInterface;
