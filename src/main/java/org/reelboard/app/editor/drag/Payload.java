package org.reelboard.app.editor.drag;

import java.util.List;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.SceneId;

/** What is carried by a drag inside the window. */
public sealed interface Payload {
  /** Scenes to another place on the main track, in their order there. */
  record Scenes(List<SceneId> scenes) implements Payload {
    public Scenes {
      scenes = List.copyOf(scenes);
    }
  }

  /** Files of the library, to become scenes or sounds. */
  record Media(List<AssetPath> files) implements Payload {
    public Media {
      files = List.copyOf(files);
    }
  }

  /** A transition by the id of its catalogue entry. */
  record TransitionKind(String id) implements Payload {}
}
