package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.library.MediaTexts;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaItem;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.play.Showcase;
import org.reelboard.app.editor.spelling.WordsSpelling;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.time.Time;

/** Everything about the selected scenes: what they have in common, and where they are mixed. */
final class ScenePanel implements Panel {
  private final EditorModel model;
  private final MediaLibrary library;
  private final SceneChanges changes;
  private final TextRow name;
  private final Label facts = Controls.quiet("");
  private final NumberRow duration;
  private final ScriptSection script;
  private final FramingSection framing;
  private final ClipSection clip;
  private final CameraSection camera;
  private final TransitionSection transition;
  private final VBox view;

  ScenePanel(
      EditorModel model,
      EditorActions actions,
      MediaLibrary library,
      Thumbnails thumbnails,
      FontDesk fonts,
      WordsSpelling spelling,
      Showcase showcase) {
    this.model = model;
    this.library = library;
    changes = new SceneChanges(model);
    name =
        new TextRow(
            Texts.of("editor.field.name"),
            text ->
                changes.apply(
                    "editor.edit.rename",
                    scene -> Optional.of(SceneEdits.rename(scene.id(), text))));
    name.setId("scene-name-field");
    facts.setWrapText(true);
    duration =
        new NumberRow(
            Texts.of("editor.field.duration"),
            NumberRow.Range.of("0.2", "15", "0.1", "s"),
            change -> setDuration(changes, change));
    duration.setId("scene-duration");
    script = new ScriptSection(changes, spelling);
    framing = new FramingSection(changes, thumbnails);
    clip = new ClipSection(changes);
    camera = new CameraSection(changes, model, new OwnPath(library), showcase);
    transition = new TransitionSection(changes, actions, fonts, showcase);
    view =
        new VBox(
            new Section("editor.section.scene", name, facts, duration),
            script.view(),
            camera.view(),
            transition.view(),
            framing.view(),
            clip.view());
    library.items().subscribe(_ -> showFacts());
  }

  private static void setDuration(SceneChanges changes, Change<BigDecimal> change) {
    Time wanted = Time.ofSeconds(change.value());
    changes.apply(
        "editor.edit.duration",
        change.gesture(),
        scene -> Optional.of(SceneEdits.setDuration(scene.id(), wanted)));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(Project project) {
    List<Scene> scenes = changes.selected(project);
    if (!scenes.isEmpty()) {
      show(scenes);
    }
  }

  @Override
  public void follow() {
    camera.follow();
  }

  private void show(List<Scene> scenes) {
    name.show(Shared.of(scenes, Scene::name));
    duration.show(
        Shared.of(scenes, one -> BigDecimal.valueOf(one.duration().approximateSeconds())));
    script.show(scenes);
    framing.show(scenes, model.folder().get());
    clip.show(scenes);
    camera.show(scenes);
    transition.show(scenes);
    showFacts();
  }

  private void showFacts() {
    facts.setText(factsOf(changes.selected(model.project().get())));
  }

  private String factsOf(List<Scene> scenes) {
    if (scenes.size() == 1) {
      return factsOf(scenes.getFirst().source());
    }
    Time together = scenes.stream().map(Scene::duration).reduce(Time.ZERO, Time::plus);
    return Texts.of("editor.inspector.together", TimeLabels.length(together));
  }

  private String factsOf(Source source) {
    return switch (source) {
      case Source.Still still -> factsOf(still.asset());
      case Source.Clip video -> factsOf(video.asset());
      case Source.ColourCard card -> Texts.of("editor.source.colour") + " " + card.colour();
      case Source.Slot slot ->
          slot.hint().isEmpty()
              ? Texts.of("editor.source.slot")
              : Texts.of("editor.source.slot-for", slot.hint());
      case Source.Unknown unknown -> Texts.of("editor.source.unknown", unknown.kind());
    };
  }

  private String factsOf(AssetPath path) {
    return library
        .item(path)
        .map(item -> path.fileName() + "\n" + factsOf(item))
        .orElse(path.fileName());
  }

  private static String factsOf(MediaItem item) {
    return switch (item.state()) {
      case MediaItem.State.Looking _ -> Texts.of("editor.library.looking");
      case MediaItem.State.Missing _ -> Texts.of("editor.library.missing", item.file().toString());
      case MediaItem.State.Unreadable(String sentence) -> sentence;
      case MediaItem.State.Ready(var found) -> MediaTexts.describe(found);
    };
  }
}
