package org.reelboard.app.editor.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dark or light. */
public enum Theme {
  DARK,
  LIGHT;

  private static final String ASSETS = "/org/reelboard/assets/";
  private static final List<String> TYPEFACE =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

  public Theme other() {
    return this == DARK ? LIGHT : DARK;
  }

  /** Dresses a window; popups and dialogs follow it. */
  public void dress(Scene scene) {
    TYPEFACE.forEach(name -> Font.loadFont(asset("fonts/inter/" + name), 13));
    Application.setUserAgentStylesheet(base());
    scene.getStylesheets().setAll(asset("styles/" + id() + ".css"), asset("styles/editor.css"));
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

  private static String asset(String name) {
    return Objects.requireNonNull(Theme.class.getResource(ASSETS + name), name).toExternalForm();
  }
}
