package duban.cli;

import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.plan.FirstListedLeads;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From the JSON of a plan, or from its document, to a BPMN file for each of its measures. */
@Command(
    name = "compile",
    description = {
      "Compiles each measure of a plan into an executable BPMN file.",
      "Takes the JSON that read has written, or a document, which it reads first.%n"
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:compiled",
      "1:compiled, though reading the document gave findings of level error",
      "2:the plan cannot be used; one line on standard error says why"
    },
    footer = {
      "%nExamples:",
      "  duban compile plan.json -o models      from the plan that read has written",
      "  duban compile plan.docx -o models      from document to models at once%n"
    })
final class CompileCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Parameters(paramLabel = "FILE", description = "A plan as .json, or a document.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the models; made where it is missing.")
  private Path folder;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Short name of a plan read from a document; else from the file's name.")
  private String key;

  @Option(
      names = "--first-listed-leads",
      description = "Let the unit listed first lead where the document names no lead.")
  private boolean firstListedLeads;

  @Override
  public Integer call() {
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return json ? fromJson() : fromDocument();
  }

  private int fromJson() {
    compile(readJson());
    return Commands.DONE;
  }

  private int fromDocument() {
    Reading reading = DocumentReading.of(file, key);
    List<Measure> all = reading.plan().measures();
    List<Measure> assigned = all.stream().filter(CompileCommand::isAssigned).toList();
    compile(reading.plan().withMeasures(assigned));
    long errors = DocumentReading.errors(reading);
    if (errors > 0) {
      command
          .commandLine()
          .getErr()
          .printf(
              "%d findings of level error, %d measures without units left out; see duban read %s"
                  + " --findings.%n",
              errors, all.size() - assigned.size(), file);
    }
    return errors > 0 ? Commands.WITH_ERRORS : Commands.DONE;
  }

  private static boolean isAssigned(Measure measure) {
    return measure.items().stream().noneMatch(PlanChecks::isUnassigned);
  }

  private void compile(Plan plan) {
    Plan checked = checked(plan);
    write(new PlanCompiler().compile(firstListedLeads ? FirstListedLeads.apply(checked) : checked));
  }

  private void write(List<MeasureModel> models) {
    try {
      Files.createDirectories(folder);
      for (MeasureModel model : models) {
        Files.write(folder.resolve(model.resourceName()), model.bpmn());
      }
    } catch (IOException ex) {
      throw new Unusable(folder + ": cannot be written; check the folder and its rights.", ex);
    }
    command.commandLine().getOut().printf("%d models in %s%n", models.size(), folder);
  }

  private Plan checked(Plan plan) {
    try {
      return PlanChecks.checked(plan);
    } catch (Unusable ex) {
      throw new Unusable(file + ": " + ex.getMessage(), ex);
    }
  }

  private Plan readJson() {
    try {
      return PlanJson.read(Files.readString(file));
    } catch (IOException ex) {
      String what = Files.isReadable(file) ? "is no UTF-8 text" : "cannot be opened";
      throw new Unusable(file + ": " + what + "; give a file that read has written.", ex);
    } catch (Unusable ex) {
      throw new Unusable(file + ": " + ex.getMessage(), ex);
    }
  }
}
