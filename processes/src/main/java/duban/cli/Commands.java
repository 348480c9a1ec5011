package duban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line of the product's jar; needs neither database nor settings. */
@Command(
    name = "duban",
    description = "Reads responsibility-division plans and compiles their measures to BPMN.")
public final class Commands {

  /** Nothing to complain of. */
  static final int DONE = 0;

  /** Done, with findings that must be settled before the plan is published. */
  static final int WITH_ERRORS = 1;

  /** The input cannot be used; one line says why. */
  static final int UNUSABLE = 2;

  private static final Set<String> NAMES = Set.of("read", "compile", "help", "--help", "-h");

  private Commands() {}

  /** Whether the arguments are for the command line rather than for the server. */
  public static boolean accept(String... args) {
    return args.length > 0 && NAMES.contains(args[0]);
  }

  /**
   * Runs a command on the process's own streams, in UTF-8 whatever the locale.
   *
   * @return the exit code
   */
  public static int run(String... args) {
    // libraries log to nobody here, and choosing a logger costs half a second
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // looking for Groovy in vain opens all jars inside ours; nobody passes times of java.sql
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java.sql.*");
    Preparation.begin(args.length > 0 ? args[0] : "");
    try (PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err)) {
      return run(out, err, args);
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands = new CommandLine(new Commands());
    subcommands(args.length > 0 ? args[0] : "").forEach(commands::addSubcommand);
    commands.setOut(out).setErr(err);
    commands.registerConverter(Path.class, Commands::path);
    commands.setParameterExceptionHandler(Commands::misused);
    commands.setExecutionExceptionHandler(
        (ex, command, parsed) -> {
          if (!(ex instanceof Unusable)) {
            throw ex;
          }
          err.println(ex.getMessage());
          return UNUSABLE;
        });
    return args.length > 0 && Set.of("--help", "-h").contains(args[0])
        ? commands.execute("help")
        : commands.execute(args);
  }

  /** The one that is asked for, or all for a list of them: each is taken apart by reflection. */
  private static List<Object> subcommands(String name) {
    return switch (name) {
      case "read" -> List.of(new ReadCommand());
      case "compile" -> List.of(new CompileCommand());
      default -> List.of(new ReadCommand(), new CompileCommand(), new CommandLine.HelpCommand());
    };
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException ex) {
      // Java takes names of files from the locale and cannot be told otherwise
      throw new TypeConversionException("this locale has no such characters, try LC_ALL=C.UTF-8");
    }
  }

  private static int misused(ParameterException ex, String... args) {
    CommandLine command = ex.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(ex.getMessage() + "; see " + name + " --help.");
    return UNUSABLE;
  }

  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
