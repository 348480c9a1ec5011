/**
 * Tables of tasks and of goals, in whatever form a document has them: real ones, pipes, aligned
 * columns, cells flattened to lines.
 */
package duban.reader.table;
