package org.reelboard.app.editor.preview;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.play.InOutActions;
import org.reelboard.app.editor.play.Player;

/** What can be done with the film as it plays and as it is shown, by key or by name. */
final class PlayCommands {
  private static final int FAR = 10;

  private final Player player;
  private final InOutActions points;
  private final PreviewView view;
  private final Shuttle shuttle;
  private final Runnable fullScreen;

  PlayCommands(
      Player player, InOutActions points, PreviewView view, Shuttle shuttle, Runnable fullScreen) {
    this.player = player;
    this.points = points;
    this.view = view;
    this.shuttle = shuttle;
    this.fullScreen = fullScreen;
  }

  List<Command> all() {
    return List.of(
        command("play.toggle", player::toggle),
        command("play.play", shuttle::on),
        command("play.back", shuttle::back),
        command("play.pause", shuttle::stand),
        command("play.frame-back", () -> player.step(-1)),
        command("play.frame-on", () -> player.step(1)),
        command("play.far-back", () -> player.step(-FAR)),
        command("play.far-on", () -> player.step(FAR)),
        command("play.start", () -> player.seek(0)),
        command("play.end", () -> player.seek(Long.MAX_VALUE)),
        command("play.in", points::markIn),
        command("play.out", points::markOut),
        command("play.clear-in-out", points::clear),
        command("edit.remove-stretch", points::removeBetween),
        command("play.go-in", points::goToIn),
        command("play.go-out", points::goToOut),
        command("play.loop", turning(player.settings().looping())),
        command("play.scrub-sound", turning(player.settings().scrubSound())),
        command("view.full-screen", fullScreen),
        command("view.camera", turning(view.camera())),
        command("view.thirds", turning(view.thirds())),
        command("view.actual-size", turning(view.actualSize())),
        command("view.plain", turning(player.settings().plain())));
  }

  private static Runnable turning(BooleanProperty property) {
    return () -> property.set(!property.get());
  }

  private static Command command(String id, Runnable action) {
    return Command.of(id, Context.WINDOW, action);
  }
}
