package org.reelboard.app.editor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.store.StoreException;

final class DraftsTest {
  @TempDir private Path folder;

  @Test
  void aDraftThatAWindowIsAtWorkOnIsNotLeftBehind() throws StoreException {
    Drafts drafts = new Drafts(folder);
    Path place = drafts.next();
    try (ProjectSession _ = drafts.create(place, Project.empty("Draft", Canvas.VERTICAL))) {
      assertEquals(List.of(), drafts.left());
    }
    assertEquals(List.of(place), drafts.left());
  }
}
