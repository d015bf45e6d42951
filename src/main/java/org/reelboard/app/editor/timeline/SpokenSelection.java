package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.SequencedSet;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.overlays.OverlayTexts;
import org.reelboard.document.Texts;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** What a screen reader says of the timeline: what is selected on it, and when it is seen. */
final class SpokenSelection {
  private final Project project;
  private final Layout layout;

  private SpokenSelection(Project project, Layout layout) {
    this.project = project;
    this.layout = layout;
  }

  static String of(Selection selection, Project project, Layout layout) {
    SequencedSet<PieceId> pieces = selection.pieces();
    return switch (pieces.size()) {
      case 0 -> Texts.of("editor.timeline.spoken.none");
      case 1 ->
          new SpokenSelection(project, layout)
              .of(pieces.getFirst())
              .orElse(Texts.of("editor.timeline.spoken.none"));
      default -> Texts.of("editor.timeline.spoken.several", pieces.size());
    };
  }

  private Optional<String> of(PieceId piece) {
    return switch (piece) {
      case SceneId id ->
          layout
              .placement(id)
              .map(one -> text("scene", one.scene().name(), layout.rate().instant(one.start())));
      case OverlayId id ->
          project
              .overlay(id)
              .flatMap(one ->
                  layout
                      .timeOf(one.anchor())
                      .map(at -> text("overlay", OverlayTexts.name(one.content()), at)));
      case CueId id ->
          project
              .captions()
              .cue(id)
              .flatMap(
                  one -> layout.timeOf(one.anchor()).map(at -> text("caption", one.text(), at)));
      case SoundId id ->
          project.sound().stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .flatMap(one ->
                  layout.timeOf(one.anchor()).map(at -> text("sound", one.asset().fileName(), at)));
    };
  }

  private String text(String kind, String name, Time start) {
    return Texts.of(
        "editor.timeline.spoken." + kind,
        name,
        Timecode.of(layout.rate().nearestFrame(start), layout.rate()));
  }
}
