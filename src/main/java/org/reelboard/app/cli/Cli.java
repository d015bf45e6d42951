package org.reelboard.app.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.ProjectSources;
import org.reelboard.engine.render.verify.FilmVerifier;
import org.reelboard.engine.render.verify.PreviewFrames;
import org.reelboard.studio.spelling.Spelling;
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
  private static final String PROJECT_ENDING = ".reel.json";

  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  /** Commands that run for other ones. */
  private static final Set<String> OF_OTHERS = Set.of("try-part", EncoderTrials.COMMAND);

  private final Console console;
  private final Path log;
  private final BackgroundJobs jobs;
  private final OpenCommand open;
  private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

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
    this.open = new OpenCommand(editor, installation);
    this.jobs = new BackgroundJobs(installation.folders());
    EncoderTrials encoders = EncoderTrials.here(installation.folders().state());
    put("new", () -> new NewCommand(console));
    put("open", () -> open);
    put("render", () -> new RenderCommand(console, jobs, encoders));
    commands.put("jobs", this::jobs);
    Path data = installation.folders().data();
    put("captions", () -> new CaptionsCommand(console, Spelling.ofThisMachine(data)));
    put("script", () -> new ScriptCommand(console));
    put("shotlist", () -> new ShotListCommand(console));
    put("contactsheet", () -> new ContactSheetCommand(console));
    put("interchange", () -> new InterchangeCommand(console));
    put("verify", () -> new VerifyCommand(console, verifier(preview)));
    put("frame", () -> new FrameCommand(console));
    put("probe", () -> new ProbeCommand(console));
    put("validate", () -> new ValidateCommand(console));
    put("catalog", () -> new CatalogCommand(console, encoders));
    put("cache", () -> new CacheCommand(console, installation.folders().derived()));
    put("doctor", () -> new DoctorCommand(console, installation, encoders));
    put("try-part", () -> new TryPartCommand(console));
    put(EncoderTrials.COMMAND, TryEncoderCommand::new);
  }

  private void put(String name, Supplier<Object> command) {
    commands.put(name, () -> new CommandLine(command.get()));
  }

  private CommandLine jobs() {
    return new CommandLine(new JobsCommand(console, jobs))
        .addSubcommand("cancel", new JobsCancelCommand(console, jobs))
        .addSubcommand("retry", new JobsRetryCommand(console, jobs))
        .addSubcommand("wait", new JobsWaitCommand(console, jobs));
  }

  private static FilmVerifier verifier(PreviewFrames.Opener preview) {
    return new FilmVerifier(new ProjectSources(), Optional.of(preview), threads());
  }

  /** Only what is called for is built: to build all of it takes longer than many a command. */
  private CommandLine built(String... arguments) {
    CommandLine root = new CommandLine(new RootCommand(open));
    wanted(arguments).forEach((name, command) -> root.addSubcommand(name, command.get()));
    root.setOut(console.out());
    root.setErr(console.err());
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setParameterExceptionHandler(this::wrongUse);
    root.setExecutionExceptionHandler((problem, _, _) -> failed(problem));
    describe(root);
    return root;
  }

  private Map<String, Supplier<CommandLine>> wanted(String... arguments) {
    if (arguments.length == 0) {
      return Map.of();
    }
    Supplier<CommandLine> named = commands.get(arguments[0]);
    return named == null ? commands : Map.of(arguments[0], named);
  }

  /**
   * Runs one command.
   *
   * @return an {@link ExitCode}
   */
  public int run(String... given) {
    String[] arguments = understood(given);
    try {
      if (isRender(arguments)) {
        jobs.begin();
      } else if (arguments.length == 0 || !OF_OTHERS.contains(arguments[0])) {
        jobs.resume();
      }
      return built(arguments).execute(arguments);
    } catch (OutOfMemoryError e) {
      return failed(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** A project file alone, as the desktop hands it over, is to be opened. */
  private static String[] understood(String... given) {
    return given.length == 1 && given[0].endsWith(PROJECT_ENDING)
        ? new String[] {"open", given[0]}
        : given;
  }

  /** Whether it looks as if a film is to be made of a project that there is. */
  private static boolean isRender(String... arguments) {
    return arguments.length > 1 && arguments[0].equals("render") && new File(arguments[1]).isFile();
  }

  /** Gives every command {@code --help} and {@code --version}, and its text from the bundle. */
  private static void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.version("reelboard " + version());
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE);
    spec.resourceBundle(new HelpTexts(texts));
    spec.usageMessage().synopsisHeading(Texts.of("cli.standard.usage") + " ");
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
