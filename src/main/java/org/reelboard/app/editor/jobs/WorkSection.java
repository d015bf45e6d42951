package org.reelboard.app.editor.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkSource;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.theme.Controls;

/**
 * What the window does by itself in the background: proxies, waveforms, small pictures, hover
 * films, and the checks that were asked for. It looks four times a second, and only while it is
 * seen: those who do the work need not tell anybody.
 */
public final class WorkSection extends VBox {
  private static final Duration LOOK = Duration.millis(250);

  private final List<WorkSource> sources;
  private final FileRevealer revealer;
  private final VBox list = new VBox();
  private final Map<String, WorkRow> rows = new LinkedHashMap<>();

  public WorkSection(List<WorkSource> sources, FileRevealer revealer) {
    this.sources = List.copyOf(sources);
    this.revealer = revealer;
    setId("work");
    list.getStyleClass().add("job-list");
    getStyleClass().add("work");
    getChildren().setAll(Controls.heading("editor.work.title"), list);
    managedProperty().bind(visibleProperty());
    Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    looks.setCycleCount(Animation.INDEFINITE);
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            looks.stop();
          } else {
            look();
            looks.play();
          }
        });
  }

  private void look() {
    List<WorkRow> wanted = new ArrayList<>();
    for (WorkSource source : sources) {
      for (WorkLine line : source.lines()) {
        WorkRow row =
            rows.computeIfAbsent(
                line.kind().id() + " " + line.id(), _ -> new WorkRow(line, source, revealer));
        row.show(line);
        wanted.add(row);
      }
    }
    rows.values().removeIf(row -> !wanted.contains(row));
    if (!wanted.equals(list.getChildren())) {
      list.getChildren().setAll(wanted);
    }
    setVisible(!wanted.isEmpty());
  }
}
