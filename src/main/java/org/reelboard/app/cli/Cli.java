package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.render.verify.FilmVerifier;
import org.reelboard.engine.render.verify.PreviewFrames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The command line as a whole: takes the arguments, runs the command, and turns every failure into
 * one sentence on standard error and an {@link ExitCode}.
 */
public final class Cli {
  static final String BUNDLE = "org.reelboard.assets.strings.cli";

  private static final int MOST_THREADS = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  /** Commands that run for other ones. */
  private static final Set<String> OF_WORKERS = Set.of(BackgroundJobs.WORK, "try-part");

  private final Console console;
  private final Path log;
  private final BackgroundJobs jobs;
  private final CommandLine commands;

  /**
   * A command line.
   *
   * @param editor opens the window
   * @param preview starts the editor's player, without a window
   */
  public Cli(
      Console console,
      EditorStart editor,
      PreviewFrames.Opener preview,
      Installation installation) {
    this.console = console;
    this.log = installation.folders().log();
    OpenCommand open = new OpenCommand(editor, installation);
    this.commands = new CommandLine(new RootCommand(open));
    commands.addSubcommand("new", new NewCommand(console));
    commands.addSubcommand("open", open);
    this.jobs = new BackgroundJobs(installation.folders());
    EncoderTrials encoders = EncoderTrials.here(installation.folders().state());
    commands.addSubcommand("render", new RenderCommand(console, jobs, encoders));
    commands.addSubcommand(
        "jobs",
        new CommandLine(new JobsCommand(console, jobs))
            .addSubcommand("cancel", new JobsCancelCommand(console, jobs))
            .addSubcommand("retry", new JobsRetryCommand(console, jobs))
            .addSubcommand("wait", new JobsWaitCommand(console, jobs)));
    commands.addSubcommand(
        "verify",
        new VerifyCommand(
            console, new FilmVerifier(new ProjectSources(), Optional.of(preview), threads())));
    commands.addSubcommand("frame", new FrameCommand(console));
    commands.addSubcommand("probe", new ProbeCommand(console));
    commands.addSubcommand("validate", new ValidateCommand(console));
    commands.addSubcommand("catalog", new CatalogCommand(console, encoders));
    commands.addSubcommand("cache", new CacheCommand(console, installation.folders().derived()));
    commands.addSubcommand("doctor", new DoctorCommand(console, installation, encoders));
    commands.addSubcommand("try-part", new TryPartCommand(console));
    commands.addSubcommand(EncoderTrials.COMMAND, new TryEncoderCommand());
    commands.addSubcommand(BackgroundJobs.WORK, new WorkCommand());
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(this::wrongUse);
    commands.setExecutionExceptionHandler((problem, _, _) -> failed(problem));
    describe(commands);
  }

  /** Where the log goes of a process with these arguments. */
  public static Path logOf(UserFolders folders, String... arguments) {
    return arguments.length > 1 && arguments[0].equals(BackgroundJobs.WORK)
        ? new QueueFolder(Path.of(arguments[1]), Optional.empty()).workerLog()
        : folders.log();
  }

  /**
   * Runs one command.
   *
   * @return an {@link ExitCode}
   */
  public int run(String... arguments) {
    try {
      if (arguments.length == 0 || !OF_WORKERS.contains(arguments[0])) {
        jobs.resume();
      }
      return commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      return failed(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** Gives every command {@code --help} and {@code --version}, and its text from the bundle. */
  private static void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.version("reelboard " + version());
    spec.resourceBundleBaseName(BUNDLE);
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE);
    spec.usageMessage().description(texts.getString("cli." + path(command) + ".description"));
    spec.usageMessage().autoWidth(true).abbreviateSynopsis(true);
    spec.options().stream()
        .filter(option -> option.description().length == 0)
        .forEach(option -> check(texts, option.descriptionKey()));
    command.getSubcommands().values().forEach(Cli::describe);
  }

  /** Where its texts stand: {@code cli.jobs.cancel.} for {@code reelboard jobs cancel}. */
  private static String path(CommandLine command) {
    CommandLine parent = command.getParent();
    return parent == null || parent.getParent() == null
        ? command.getCommandName()
        : path(parent) + "." + command.getCommandName();
  }

  /** Fails early where a text is missing. */
  private static void check(ResourceBundle texts, String key) {
    if (key != null && !texts.containsKey(key)) {
      throw new MissingResourceException(key, BUNDLE, key);
    }
  }

  private static String version() {
    String version = Cli.class.getPackage().getImplementationVersion();
    return version == null ? Texts.of("cli.version.unpacked") : version;
  }

  private static int threads() {
    return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
  }

  private int wrongUse(CommandLine.ParameterException problem, String[] arguments) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    console.err().println(Texts.of("cli.wrong-use", command, Sentence.of(sentence)));
    return ExitCode.BAD_INPUT;
  }

  private int failed(Throwable problem) {
    return switch (problem) {
      case BadInputException bad -> told(bad, ExitCode.BAD_INPUT);
      case ReelboardException known -> told(known, ExitCode.FAILED);
      case OutOfMemoryError full -> {
        LOG.error("out of memory", full);
        console.err().println(Texts.of("cli.out-of-memory"));
        yield ExitCode.FAILED;
      }
      default -> {
        LOG.error("unexpected", problem);
        console.err().println(Texts.of("cli.unexpected", problem.toString(), log.toString()));
        yield ExitCode.FAILED;
      }
    };
  }

  private int told(ReelboardException problem, int code) {
    LOG.info("{}", problem.sentence(), problem);
    console.err().println(Texts.of("cli.problem", problem.sentence()));
    return code;
  }
}
