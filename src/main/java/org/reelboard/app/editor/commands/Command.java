package org.reelboard.app.editor.commands;

import java.util.function.BooleanSupplier;
import org.reelboard.document.Texts;

/**
 * Something that the user can do by a key, or by its name in the palette.
 *
 * @param id its group and its name, such as {@code edit.undo}: what the keymap knows it by, never
 *     translated
 * @param context where its keys work
 * @param possible false while it would do nothing
 */
public record Command(String id, Context context, BooleanSupplier possible, Runnable action) {
  private static final String TEXTS = "editor.command.";
  private static final String EDITING = "edit";

  public static Command of(String id, Context context, Runnable action) {
    return new Command(id, context, () -> true, action);
  }

  /** What it is called. */
  public String title() {
    return Texts.of(TEXTS + id);
  }

  /** What commands of its kind are called. */
  public String groupTitle() {
    return Texts.of("editor.command-group." + group());
  }

  String group() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Its keys mean the text while a text is typed. */
  boolean belongsToTexts() {
    return group().equals(EDITING);
  }

  /** Gives it, unless it would do nothing. */
  public void run() {
    if (possible.getAsBoolean()) {
      action.run();
    }
  }
}
