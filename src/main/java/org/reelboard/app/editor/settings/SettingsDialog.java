package org.reelboard.app.editor.settings;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.settings.Settings.Motion;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.document.Texts;

/** Shows the settings and changes them at once. */
public final class SettingsDialog {
  private final SettingsDesk desk;
  private final Dialogs dialogs;
  private final Runnable shortcuts;
  private final Settings atStart;

  /**
   * @param shortcuts opens the list of keys
   */
  public SettingsDialog(SettingsDesk desk, Dialogs dialogs, Runnable shortcuts) {
    this.desk = desk;
    this.dialogs = dialogs;
    this.shortcuts = shortcuts;
    this.atStart = desk.settings().get();
  }

  public void open() {
    VBox card = Dialogs.card(Texts.of("editor.settings.title"));
    card.setId("settings");
    Label later = Controls.quiet(Texts.of("editor.settings.next-start"));
    later.setWrapText(true);
    later
        .visibleProperty()
        .bind(desk.settings().map(now -> !now.withTheme(atStart.theme()).equals(atStart)));
    card.getChildren().addAll(rows());
    card.getChildren().addAll(later, buttons());
    dialogs.show(card);
  }

  private List<HBox> rows() {
    return List.of(
        row("theme", List.of(Theme.values()), Settings::theme, Settings::withTheme, this::name),
        row(
            "language",
            orSystem(Settings.LANGUAGES),
            Settings::language,
            Settings::withLanguage,
            language -> language.map(SettingsDialog::name).orElseGet(SettingsDialog::asSystem)),
        row(
            "scale",
            orSystem(Settings.SCALES),
            Settings::scalePercent,
            Settings::withScale,
            scale -> scale.map(percent -> percent + " %").orElseGet(SettingsDialog::asSystem)),
        row(
            "motion",
            List.of(Motion.values()),
            Settings::motion,
            Settings::withMotion,
            this::name));
  }

  private static <T> List<Optional<T>> orSystem(List<T> known) {
    List<Optional<T>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    known.forEach(one -> choices.add(Optional.of(one)));
    return choices;
  }

  private <T> HBox row(
      String name,
      List<T> choices,
      Function<Settings, T> of,
      BiFunction<Settings, T, Settings> with,
      Function<T, String> text) {
    Label label = new Label(Texts.of("editor.settings." + name));
    ComboBox<T> box = new ComboBox<>();
    box.setId("setting-" + name);
    box.setAccessibleText(label.getText());
    box.getItems().setAll(choices);
    box.setConverter(new Named<>(text));
    box.setValue(of.apply(desk.settings().get()));
    box.valueProperty().subscribe(chosen -> desk.change(settings -> with.apply(settings, chosen)));
    label.setLabelFor(box);
    HBox row = new HBox(label, Controls.spring(), box);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox buttons() {
    Button keys = new Button(Texts.of("editor.command.view.shortcuts"));
    keys.setOnAction(_ -> {
      dialogs.close();
      shortcuts.run();
    });
    Button close = new Button(Texts.of("editor.shortcuts.close"));
    close.getStyleClass().add(Styles.ACCENT);
    close.setDefaultButton(true);
    close.setOnAction(_ -> dialogs.close());
    HBox buttons = new HBox(keys, Controls.spring(), close);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("dialog-buttons");
    return buttons;
  }

  private String name(Theme theme) {
    return Texts.of("editor.settings.theme." + theme.id());
  }

  private String name(Motion motion) {
    return motion == Motion.AS_SYSTEM ? asSystem() : Texts.of("editor.settings.motion.reduced");
  }

  /** In its own words: who is lost in a language finds the own one. */
  private static String name(Locale language) {
    String name = Locale.forLanguageTag(written(language)).getDisplayName(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** Chinese is told apart by its letters, not by a country. */
  private static String written(Locale language) {
    return language.equals(Locale.SIMPLIFIED_CHINESE) ? "zh-Hans" : language.toLanguageTag();
  }

  private static String asSystem() {
    return Texts.of("editor.settings.system");
  }

  private static final class Named<T> extends StringConverter<T> {
    private final Function<T, String> text;

    Named(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : text.apply(value);
    }

    @Override
    public T fromString(String ignored) {
      throw new UnsupportedOperationException("nothing is typed here");
    }
  }
}
