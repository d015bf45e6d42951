package org.reelboard.app.editor.captions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.document.time.Time;

/** What is done to captions by key or by name, while they are shown. */
final class CaptionCommands {
  private static final Time LITTLE = Time.seconds("0.1");
  private static final Time MUCH = Time.ofSeconds(1);

  private final Parts parts;
  private final CaptionActions actions;
  private final CueEditor editor;
  private final BooleanSupplier shown;

  /** What the panel does itself. */
  record Parts(
      Runnable bringIn, Runnable save, Runnable add, Runnable find, Runnable nextMisspelt) {}

  /**
   * @param shown whether the captions are seen
   */
  CaptionCommands(Parts parts, CaptionActions actions, CueEditor editor, BooleanSupplier shown) {
    this.parts = parts;
    this.actions = actions;
    this.editor = editor;
    this.shown = shown;
  }

  List<Command> all() {
    List<Command> all =
        new ArrayList<>(
            List.of(
                command("import", () -> true, parts.bringIn()),
                command("export", () -> true, parts.save()),
                command("add", shown, parts.add()),
                command("find", shown, parts.find()),
                command("next-misspelt", shown, parts.nextMisspelt()),
                command("write", this::isChosen, editor::edit),
                command("next", this::isChosen, editor::next),
                command("before", this::isChosen, () -> actions.step(-1)),
                command("split", this::isChosen, editor::split),
                command("merge", this::isChosen, editor::merge),
                command("remove", this::isChosen, actions::remove)));
    all.addAll(shifts());
    return List.copyOf(all);
  }

  /** They move the selected caption and all behind it in time. */
  List<Command> shifts() {
    return List.of(
        shift("earlier", Time.ZERO.minus(LITTLE)),
        shift("later", LITTLE),
        shift("much-earlier", Time.ZERO.minus(MUCH)),
        shift("much-later", MUCH));
  }

  private Command shift(String name, Time by) {
    return command(name, this::isChosen, () -> actions.shiftFromHere(by));
  }

  private boolean isChosen() {
    return shown.getAsBoolean() && actions.selected().isPresent();
  }

  private static Command command(String name, BooleanSupplier possible, Runnable action) {
    return new Command("captions." + name, Context.CAPTIONS, possible, action);
  }
}
