package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.reelboard.app.editor.catalogue.CatalogueTexts;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.Context;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.model.SettingsActions;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneSetting;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;

/** Asks which of the copied settings are meant; offers it in menus and as commands. */
public final class SceneSettingsDesk {
  private final SettingsActions actions;
  private final Dialogs dialogs;

  public SceneSettingsDesk(SettingsActions actions, Dialogs dialogs) {
    this.actions = actions;
    this.dialogs = dialogs;
  }

  public List<Command> commands() {
    return List.of(
        command("edit.copy-settings", actions::canCopy, actions::copy),
        command("edit.paste-settings", actions::canPaste, this::ask),
        command("edit.transition-to-all", actions::hasTransition, actions::transitionToAllJoints),
        command("edit.move-to-all", actions::canCopy, actions::moveToAll));
  }

  private static Command command(String id, BooleanSupplier possible, Runnable action) {
    return new Command(id, Context.WINDOW, possible, action);
  }

  /** For the menu of a scene, new ones each time. */
  public List<MenuItem> menuItems() {
    List<MenuItem> items = new ArrayList<>();
    items.add(new SeparatorMenuItem());
    for (Command command : commands()) {
      MenuItem item = new MenuItem(command.title());
      item.setId(command.id().replace('.', '-'));
      item.setOnAction(_ -> command.run());
      item.setDisable(!command.possible().getAsBoolean());
      items.add(item);
    }
    return items;
  }

  /** Buttons that copy and paste, for the head of the inspector. */
  public List<Node> buttons(Commands commands) {
    Button copy =
        Controls.iconButton(
            Material2OutlinedAL.CONTENT_COPY, "editor.command.edit.copy-settings", actions::copy);
    copy.setId("copy-settings");
    commands.explain(copy, "edit.copy-settings");
    Button paste =
        Controls.iconButton(
            Material2OutlinedAL.CONTENT_PASTE, "editor.command.edit.paste-settings", this::ask);
    paste.setId("paste-settings-button");
    commands.explain(paste, "edit.paste-settings");
    paste.disableProperty().bind(actions.copied().map(Optional::isEmpty));
    return List.of(copy, paste);
  }

  /** Shows what can be pasted, with a box to tick for each. */
  public void ask() {
    actions.copied().get().filter(_ -> actions.canPaste()).ifPresent(this::ask);
  }

  private void ask(Scene from) {
    VBox card = Dialogs.card(Texts.of("editor.settings-paste.title", actions.targets()));
    card.setId("paste-settings");
    Map<SceneSetting, CheckBox> boxes = new EnumMap<>(SceneSetting.class);
    for (SceneSetting setting : SceneSetting.values()) {
      CheckBox box = new CheckBox(name(setting, from));
      box.setId("paste-" + setting.id());
      box.setSelected(actions.usual().contains(setting));
      boxes.put(setting, box);
    }
    Button paste = new Button(Texts.of("editor.settings-paste.paste"));
    paste.setId("paste-settings-now");
    paste.getStyleClass().add(Styles.ACCENT);
    paste.setDefaultButton(true);
    paste.setOnAction(_ -> {
      dialogs.close();
      actions.paste(ticked(boxes));
    });
    Button cancel = new Button(Texts.of("editor.settings-paste.cancel"));
    cancel.setOnAction(_ -> dialogs.close());
    boxes
        .values()
        .forEach(box ->
            box.selectedProperty().subscribe(() -> paste.setDisable(ticked(boxes).isEmpty())));
    HBox buttons = new HBox(cancel, paste);
    buttons.getStyleClass().add("dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox rows = new VBox();
    rows.getStyleClass().add("inspector-rows");
    rows.getChildren().addAll(boxes.values());
    card.getChildren()
        .addAll(Controls.quiet(Texts.of("editor.settings-paste.from", from.name())), rows, buttons);
    dialogs.show(card);
    paste.requestFocus();
  }

  private static Set<SceneSetting> ticked(Map<SceneSetting, CheckBox> boxes) {
    Set<SceneSetting> ticked = EnumSet.noneOf(SceneSetting.class);
    boxes.forEach((setting, box) -> {
      if (box.isSelected()) {
        ticked.add(setting);
      }
    });
    return ticked;
  }

  /** The setting with what it is in that scene. */
  private static String name(SceneSetting setting, Scene from) {
    String value =
        switch (setting) {
          case LOOK -> from.look().style().orElse(Texts.of("editor.settings-paste.none"));
          case CAMERA -> camera(from.camera());
          case TRANSITION ->
              from.transition()
                  .map(Transition::kind)
                  .map(CatalogueTexts::transition)
                  .orElse(Texts.of("editor.settings-paste.none"));
          case FRAMING -> Texts.of("editor.framing." + from.framing().mode().id());
          case DURATION -> TimeLabels.length(from.duration());
        };
    return Texts.of("editor.settings-paste." + setting.id(), value);
  }

  private static String camera(Camera camera) {
    return switch (camera) {
      case Camera.NamedMove move -> CatalogueTexts.move(move.move());
      case Camera.Path path -> Texts.of("editor.settings-paste.keyframes", path.keyframes().size());
    };
  }
}
