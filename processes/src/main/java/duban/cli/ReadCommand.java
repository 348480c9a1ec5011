package duban.cli;

import duban.plan.Finding;
import duban.plan.Reading;
import duban.reader.PlanRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From a document to the JSON of its plan. */
@Command(
    name = "read",
    description = {
      "Reads a plan document (.docx .doc .wps .pdf .html .md .txt) and prints JSON:",
      "the plan, where in the text each value stands (provenance), and every doubt",
      "(findings).%n"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:read",
      "1:read, with findings of level error: settle them before the plan is published",
      "2:the file cannot be used; one line on standard error says why"
    },
    footer = {
      "%nExamples:",
      "  duban read plan.docx -o plan.json      the plan as JSON, to look at, mend and compile",
      "  duban read plan.pdf --findings         what a person should look at, a line each",
      "  duban read plan.html --explain         each measure with the clause its units came from%n"
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
      description = "Write the JSON here, also beside --findings and --explain.")
  private Path output;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Short name of the plan, part of every process id; else from the file's name.")
  private String key;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "Also doubt what is over on this day.")
  private LocalDate today;

  @Option(
      names = "--findings",
      description =
          "Print the doubts instead of JSON: level, code, line:column and words, message.")
  private boolean findings;

  @Option(
      names = "--explain",
      description = "Print each measure with the clause it came from, instead of JSON.")
  private boolean explain;

  @Override
  public Integer call() {
    Reading reading = onDay(DocumentReading.of(file, key));
    write(reading);
    PrintWriter out = command.commandLine().getOut();
    if (explain) {
      new Explanation(reading).print(out);
    }
    if (findings) {
      new FindingList(reading).print(out);
    }
    return DocumentReading.errors(reading) > 0 ? Commands.WITH_ERRORS : Commands.DONE;
  }

  private Reading onDay(Reading reading) {
    if (today == null) {
      return reading;
    }
    List<Finding> all = new ArrayList<>(reading.findings());
    PlanRules.check(reading.plan(), reading.provenance(), today).stream()
        .filter(finding -> !all.contains(finding))
        .forEach(all::add);
    return DocumentReading.with(reading, all);
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
