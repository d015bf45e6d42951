package org.reelboard.app.editor.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import org.reelboard.engine.picture.text.FontFolder;

/** Dark or light. */
public enum Theme {
  DARK,
  LIGHT;

  public Theme other() {
    return this == DARK ? LIGHT : DARK;
  }

  /** Dresses a window; popups and dialogs follow it. */
  public void dress(Scene scene) {
    Typeface typeface = Typeface.of(Locale.getDefault(), FontFolder.besideTheProgram());
    typeface.load();
    Application.setUserAgentStylesheet(base());
    String colours = Typeface.asset("styles/" + id() + ".css").toExternalForm();
    scene.getStylesheets().setAll(colours, typeface.stylesheet());
  }

  /** As it is written in the settings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String base() {
    return switch (this) {
      case DARK -> new PrimerDark().getUserAgentStylesheet();
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
    };
  }
}
