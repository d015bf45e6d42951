package org.reelboard.app.editor.commands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** The commands of a window and the keys they are given by. Used on the JavaFX thread only. */
public final class Commands {
  private final SequencedMap<String, Command> commands = new LinkedHashMap<>();
  private final ObjectProperty<Keymap> keymap = new SimpleObjectProperty<>(this, "keymap");
  private final Keymap usual;

  /**
   * @param usual the keys that commands have until the user gives them others
   */
  public Commands(Keymap usual) {
    this.usual = usual;
    keymap.set(usual);
  }

  /** Makes commands known; each id once. */
  public void add(List<Command> more) {
    for (Command command : more) {
      if (commands.put(command.id(), command) != null) {
        throw new IllegalArgumentException("two commands are called " + command.id());
      }
    }
  }

  public List<Command> all() {
    return List.copyOf(commands.values());
  }

  public Optional<Command> byId(String id) {
    return Optional.ofNullable(commands.get(id));
  }

  public ObjectProperty<Keymap> keymap() {
    return keymap;
  }

  /** The keys that commands have until the user gives them others. */
  Keymap usual() {
    return usual;
  }

  /** What the user has changed. */
  Keymap own() {
    return keymap.get().against(usual);
  }

  void bind(String id, KeyCombination key) {
    keymap.set(keymap.get().bind(id, key, this::context));
  }

  /** The command that would lose a key if another one got it. */
  Optional<Command> rival(String id, KeyCombination key) {
    return keymap.get().rivals(id, key, this::context).stream()
        .flatMap(other -> byId(other).stream())
        .findFirst();
  }

  void unbind(String id) {
    keymap.set(keymap.get().with(id, List.of()));
  }

  /** Gives a command its usual keys again. */
  void reset(String id) {
    List<KeyCombination> keys = usual.of(id);
    Keymap changed = keymap.get();
    for (KeyCombination key : keys) {
      changed = changed.bind(id, key, this::context);
    }
    keymap.set(changed.with(id, keys));
  }

  private Optional<Context> context(String id) {
    return byId(id).map(Command::context);
  }

  /** The command that a key gives in the first of some contexts that knows it. */
  Optional<Command> at(KeyEvent event, List<Context> contexts) {
    return contexts.stream().flatMap(context -> in(context, event).stream()).findFirst();
  }

  /**
   * Gives the command that a key has in a part of the window, for controls that keep the key to
   * themselves, and takes the key where there is one.
   */
  public void give(KeyEvent event, Context context) {
    at(event, List.of(context))
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }

  private Optional<Command> in(Context context, KeyEvent event) {
    return commands.values().stream()
        .filter(command -> command.context() == context)
        .filter(command -> keymap.get().of(command.id()).stream().anyMatch(key -> key.match(event)))
        .findFirst();
  }

  /** What a command is called, with its key where it has one. */
  public String named(String id, String title) {
    return keymap
        .get()
        .shown(id)
        .map(key -> Texts.of("editor.command-with-key", title, key))
        .orElse(title);
  }

  /** Gives a control a command's name as its tooltip, with the key that it has now. */
  public void explain(Control control, String id) {
    explain(control, id, new SimpleStringProperty(Texts.of("editor.command." + id)));
  }

  /**
   * Likewise, where the control calls it otherwise.
   *
   * @param title what it is called now
   */
  public void explain(Control control, String id, ObservableValue<String> title) {
    keymap.subscribe(_ -> explainNow(control, id, title.getValue()));
    title.subscribe(now -> explainNow(control, id, now));
  }

  private void explainNow(Control control, String id, String title) {
    Controls.explain(control, named(id, title));
    control.setAccessibleText(title);
  }

  /** Gives a menu item its text, with the key that its command has now. */
  public void name(MenuItem item, String id, String title) {
    keymap.subscribe(_ -> item.setText(named(id, title)));
  }

  /** All commands, by what they are called together. */
  Map<String, List<Command>> groups() {
    SequencedMap<String, List<Command>> groups = new LinkedHashMap<>();
    for (Command command : commands.values()) {
      groups.computeIfAbsent(command.groupTitle(), _ -> new ArrayList<>()).add(command);
    }
    return Collections.unmodifiableMap(groups);
  }
}
