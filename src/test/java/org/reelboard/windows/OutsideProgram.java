package org.reelboard.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An {@link Outsider} that runs on a desktop. */
record OutsideProgram(Process process) implements AutoCloseable {
  /**
   * @param said where its errors go
   * @param arguments what it holds
   */
  static OutsideProgram start(Desktop desktop, Path said, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(RealEditor.javaWords("-Djava.awt.headless=false"));
    words.add(Outsider.class.getName());
    words.addAll(List.of(arguments));
    OutsideProgram program = new OutsideProgram(desktop.onScreen(words, said).start());
    desktop.await("the other program", () -> desktop.hasWindow(Outsider.TITLE));
    return program;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
