package org.parley.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.parley.server.ServerException;
import org.parley.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program as the shell sees it: one command a verb. */
public final class Parley {
  /** Version of the program, as in pom.xml. */
  public static final String VERSION = "0.1.0";

  private final CommandLine line;

  public Parley(Surroundings surroundings) {
    line =
        new CommandLine(new Top())
            .addSubcommand(new UpCommand(surroundings))
            .addSubcommand(new IngestCommand(surroundings))
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new QueryCommand(surroundings))
            .addSubcommand(new ExplainCommand(surroundings))
            .addSubcommand(new ShowCommand(surroundings))
            .addSubcommand(new ExportCommand(surroundings))
            .addSubcommand(new CheckCommand(surroundings))
            .addSubcommand(new StatsCommand(surroundings))
            .addSubcommand(new DatesCommand())
            .addSubcommand(new RehearseCommand())
            .addSubcommand(new HelpCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(surroundings.out(), true))
            .setErr(new PrintWriter(surroundings.err(), true))
            .setExecutionExceptionHandler(Parley::explain);
  }

  /**
   * Runs one command.
   *
   * @return exit status: 0 done, 1 failed, 2 asked wrongly
   */
  public int run(String... arguments) {
    return line.execute(arguments);
  }

  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    boolean foreseen =
        e instanceof Failure
            || e instanceof StoreException
            || e instanceof ServerException
            || e instanceof UncheckedIOException
            || e instanceof IllegalStateException
            || e instanceof IllegalArgumentException;
    if (foreseen) {
      command.getErr().println("parley: " + e.getMessage());
    } else {
      command.getErr().println("parley: unforeseen fault, please report it:");
      e.printStackTrace(command.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** What is said when no verb is given. */
  @Command(
      name = "parley",
      version = VERSION,
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "COMMAND",
      description =
          "Reads news about trade negotiations into a graph with evidence for every fact.",
      footer = {"", "Exit status: 0 done, 1 failed, 2 asked wrongly."})
  private static final class Top implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
      throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
    }
  }
}
