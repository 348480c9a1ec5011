package duban.cli;

import duban.document.Document;
import duban.document.DocumentUnreadable;
import duban.document.Documents;
import duban.plan.Finding;
import duban.plan.Reading;
import duban.reader.PlanReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a document to the JSON of its plan. */
@Command(
    name = "read",
    description =
        "Reads a plan document (.docx .doc .wps .pdf .html .md .txt) and prints it as JSON.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:read",
      "1:read, with findings of level error",
      "2:the file cannot be used; one line on standard error says why"
    })
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PLAN.json",
      description = "Write the JSON here.")
  private Path output;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Short name of the plan, part of every process id; else from the file's name.")
  private String key;

  @Option(names = "--findings", description = "Print the doubts, one a line, instead of JSON.")
  private boolean findings;

  @Option(
      names = "--explain",
      description = "Print each measure with the clause it came from, instead of JSON.")
  private boolean explain;

  @Override
  public Integer call() {
    String name = key == null ? PlanKey.of(file) : PlanKey.checked(key);
    Reading reading = read(name);
    write(reading);
    PrintWriter out = command.commandLine().getOut();
    if (explain) {
      new Explanation(reading).print(out);
    }
    if (findings) {
      new FindingList(reading).print(out);
    }
    boolean errors = reading.findings().stream().anyMatch(f -> f.level() == Finding.Level.ERROR);
    return errors ? Commands.WITH_ERRORS : Commands.DONE;
  }

  private Reading read(String name) {
    try {
      Document document = new Documents().read(file);
      Reading reading = PlanReader.read(name, document.text());
      List<Finding> all =
          Stream.of(document.findings(), reading.findings()).flatMap(List::stream).toList();
      return new Reading(reading.plan(), reading.text(), reading.provenance(), all);
    } catch (DocumentUnreadable ex) {
      throw new Unusable(ex.getMessage(), ex);
    }
  }

  private void write(Reading reading) {
    if (output == null) {
      if (!explain && !findings) {
        command.commandLine().getOut().println(PlanJson.write(reading));
      }
      return;
    }
    try {
      Files.writeString(output, PlanJson.write(reading) + "\n");
    } catch (IOException ex) {
      throw new Unusable(output + ": cannot be written; check the folder and its rights.", ex);
    }
  }
}
