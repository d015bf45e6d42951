package org.reelboard.app.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** This program, to be started once more: with the same Java and the same class path. */
public final class ThisProgram {
  private static final String MAIN = "org.reelboard.Reelboard";

  /** The properties that say where things are on this machine. */
  private static final List<String> INHERITED =
      List.of("reelboard.", "org.bytedeco.", "java.library.path", "java.io.tmpdir");

  private ThisProgram() {}

  /**
   * The words of a command.
   *
   * @param flags for the virtual machine, beside those that it always needs
   * @param arguments a command of this program with its arguments
   */
  public static List<String> command(List<String> flags, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    words.addAll(List.of("-Xlog:disable", "-Xlog:all=error,cds*=off,aot*=off:stderr"));
    words.add("--enable-native-access=ALL-UNNAMED");
    words.addAll(flags);
    words.addAll(
        List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    words.addAll(inherited());
    words.addAll(language(Locale.getDefault()));
    words.addAll(List.of("-cp", System.getProperty("java.class.path", ""), MAIN));
    words.addAll(arguments);
    return words;
  }

  /**
   * What it tells is read by the same user, who may have chosen another language than the system.
   */
  private static List<String> language(Locale language) {
    return List.of(
        "-Duser.language=" + language.getLanguage(), "-Duser.country=" + language.getCountry());
  }

  private static List<String> inherited() {
    return System.getProperties().entrySet().stream()
        .filter(one -> INHERITED.stream().anyMatch(one.getKey().toString()::startsWith))
        .map(ThisProgram::definition)
        .sorted()
        .toList();
  }

  private static String definition(Map.Entry<Object, Object> property) {
    return "-D" + property.getKey() + "=" + property.getValue();
  }
}
