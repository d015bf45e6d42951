package org.reelboard;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.app.cli.Cli;
import org.reelboard.app.cli.Console;
import org.reelboard.app.cli.Installation;
import org.reelboard.app.cli.UserFolders;
import org.reelboard.app.cli.WorkCommand;
import org.reelboard.app.editor.EditorApp;
import org.reelboard.app.editor.play.PlayerFrames;

/** The launcher: without arguments it opens the editor, with arguments it runs that command. */
public final class Reelboard {
  private Reelboard() {}

  public static void main(String[] args) {
    UserFolders folders =
        UserFolders.of(
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")),
            System.getenv());
    Optional<WorkCommand> work = WorkCommand.of(args);
    LogFile.writeTo(work.map(WorkCommand::log).orElseGet(folders::log));
    System.exit(work.isPresent() ? work.get().run() : command(folders, args));
  }

  private static int command(UserFolders folders, String... args) {
    Optional<Path> home = Optional.ofNullable(System.getProperty("reelboard.home")).map(Path::of);
    Cli cli =
        new Cli(
            console(),
            project -> EditorApp.open(project, folders.state(), folders.derived(), folders.data()),
            PlayerFrames::open,
            new Installation(folders, home));
    return cli.run(args);
  }

  private static Console console() {
    return new Console(
        writer(System.out),
        writer(System.err),
        Boolean.getBoolean("reelboard.terminal")
            ? Console.Progress.TERMINAL
            : Console.Progress.LINES);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}
