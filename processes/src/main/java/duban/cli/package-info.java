/**
 * The command line: {@code read} and {@code compile}, and the JSON of plans that goes between them.
 * Others call {@link duban.cli.Commands}; leans on {@code document}, {@code reader} and {@code
 * compiler}.
 */
package duban.cli;
