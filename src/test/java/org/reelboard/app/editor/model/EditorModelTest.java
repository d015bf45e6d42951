package org.reelboard.app.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;

final class EditorModelTest {
  private record Seen(ProjectFolder folder, Project project, Layout layout, History history) {
    static Seen in(EditorModel model) {
      return new Seen(
          model.folder().get(), model.project().get(), model.layout().get(), model.history().get());
    }
  }

  @Test
  void whoIsToldOfOneThingFindsAllOfTheOtherProject() {
    Project before = Project.empty("Before", Canvas.VERTICAL);
    Project after =
        Project.empty("After", Canvas.VERTICAL)
            .withScenes(
                List.of(
                    new Scene(
                        new SceneId("s1"),
                        "One",
                        Time.ofSeconds(2),
                        new Source.ColourCard(Rgb.BLACK))));
    EditorModel model =
        new EditorModel(History.of(before), new ProjectFolder(Path.of("before")), _ -> {});
    Set<Seen> seen = new HashSet<>();
    Runnable look = () -> seen.add(Seen.in(model));
    model.folder().subscribe(look);
    model.project().subscribe(look);
    model.layout().subscribe(look);
    model.history().subscribe(look);

    ProjectFolder folder = new ProjectFolder(Path.of("after"));
    model.open(History.of(after), folder);

    assertEquals(Set.of(new Seen(folder, after, Layout.of(after), History.of(after))), seen);
  }
}
