package duban.cli;

import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From the JSON of a plan to a BPMN file for each of its measures. */
@Command(
    name = "compile",
    description = "Compiles each measure of a plan into an executable BPMN file.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:compiled", "2:the plan cannot be used; one line on standard error says why"})
final class CompileCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Parameters(paramLabel = "PLAN.json", description = "What read has written.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the models; made where it is missing.")
  private Path folder;

  @Override
  public Integer call() {
    List<MeasureModel> models = new PlanCompiler().compile(plan());
    try {
      Files.createDirectories(folder);
      for (MeasureModel model : models) {
        Files.write(folder.resolve(model.resourceName()), model.bpmn());
      }
    } catch (IOException ex) {
      throw new Unusable(folder + ": cannot be written; check the folder and its rights.", ex);
    }
    command.commandLine().getOut().printf("%d models in %s%n", models.size(), folder);
    return Commands.DONE;
  }

  private Plan plan() {
    try {
      return PlanChecks.checked(PlanJson.read(Files.readString(file)));
    } catch (IOException ex) {
      String what = Files.isReadable(file) ? "is no UTF-8 text" : "cannot be opened";
      throw new Unusable(file + ": " + what + "; give a file that read has written.", ex);
    } catch (Unusable ex) {
      throw new Unusable(file + ": " + ex.getMessage(), ex);
    }
  }
}
