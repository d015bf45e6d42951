package org.reelboard.app.editor.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;

/** The settings in force; each change is written down. Used on the JavaFX thread only. */
public final class SettingsDesk {
  private final SettingsFile file;
  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final ReadOnlyObjectWrapper<Settings> settings;

  /**
   * @param lane runs its tasks one after the other
   */
  public SettingsDesk(
      SettingsFile file,
      Settings read,
      BackgroundTasks lane,
      Consumer<ReelboardException> problems) {
    this.file = file;
    this.lane = lane;
    this.problems = problems;
    this.settings = new ReadOnlyObjectWrapper<>(this, "settings", read);
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings.get());
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      lane.run(() -> file.write(changed), _ -> {}, problems);
    }
  }
}
