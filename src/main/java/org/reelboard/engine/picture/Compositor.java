package org.reelboard.engine.picture;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.transition.TransitionKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws any frame of a film at any size: the one frame function, for preview and export alike. What
 * it draws depends on its arguments and on the project's files alone. Not for several threads at
 * once: one for each, which may share a {@link StillCache}.
 */
public final class Compositor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Compositor.class);

  private final ProjectFolder folder;
  private final UnreadablePolicy policy;
  private final StillPainter stills;
  private final ClipPainter clips;
  private final Set<String> told = new HashSet<>();

  /** A compositor with a cache of its own. */
  public Compositor(ProjectFolder folder, UnreadablePolicy policy) {
    this(folder, policy, StillCache.ofUsualSize());
  }

  /** A compositor that shares a cache with others. */
  public Compositor(ProjectFolder folder, UnreadablePolicy policy, StillCache cache) {
    this(folder, policy, cache, new MediaPictureFiles());
  }

  Compositor(ProjectFolder folder, UnreadablePolicy policy, StillCache cache, PictureFiles files) {
    this.folder = folder;
    this.policy = policy;
    this.stills = new StillPainter(files, cache);
    this.clips = new ClipPainter(files, cache);
  }

  /**
   * The picture of a frame; the canvas's background outside the film.
   *
   * @param layout of that project, at the rate that the frame is counted at
   * @param size of the picture, whose shape may differ from the canvas's: the views take its shape
   * @throws MediaException if a scene's file cannot be read and the policy is to refuse
   */
  public Frame compose(Project project, Layout layout, long frame, Size size)
      throws MediaException {
    Stage stage = new Stage(project.canvas(), size);
    Optional<Layout.Moment> moment = layout.at(frame);
    if (moment.isEmpty()) {
      return Colours.frame(project.canvas().background(), size);
    }
    return switch (moment.get()) {
      case Layout.Moment.One one -> paint(one, stage);
      case Layout.Moment.Change change -> paint(change, stage);
    };
  }

  private Frame paint(Layout.Moment.Change change, Stage stage) throws MediaException {
    Easing easing = Easings.byId(change.transition().easing()).orElse(Easings.LINEAR);
    double progress = Math.clamp(easing.at(change.progress()), 0, 1);
    if (progress == 1) {
      return paint(change.to(), stage);
    }
    Frame from =
        change.from().isPresent()
            ? paint(change.from().get(), stage)
            : Colours.frame(stage.canvas().background(), stage.size());
    if (progress == 0) {
      return from;
    }
    Frame to = paint(change.to(), stage);
    TransitionKind kind =
        Transitions.byId(change.transition().kind()).orElse(Transitions.CROSSFADE);
    return kind.between(from, to, progress, change.transition().parameters(), stage.unit());
  }

  private Frame paint(Layout.Moment.One moment, Stage stage) throws MediaException {
    try {
      return paintReadable(moment, stage);
    } catch (MediaException e) {
      return switch (policy) {
        case REFUSE -> throw refusal(moment.scene(), e);
        case PLACEHOLDER -> placeholder(e, stage);
      };
    }
  }

  private Frame placeholder(MediaException reason, Stage stage) {
    // Every frame of the scene fails alike: that is one thing to tell, not thirty a second.
    if (told.add(reason.sentence())) {
      LOG.info("A placeholder stands for a picture.", reason);
    }
    return Placeholder.of(stage.size());
  }

  private Frame paintReadable(Layout.Moment.One moment, Stage stage) throws MediaException {
    return switch (moment.scene().source()) {
      case Source.Still still -> stills.paint(folder.file(still.asset()), moment, stage);
      case Source.Clip clip -> clips.paint(folder.file(clip.asset()), clip, moment, stage);
      case Source.ColourCard card -> Colours.frame(card.colour(), stage.size());
      case Source.Unknown _ -> Placeholder.of(stage.size());
    };
  }

  private static MediaException refusal(Scene scene, MediaException cause) {
    String shown = scene.name().isBlank() ? scene.id().value() : scene.name();
    return new MediaException(
        Texts.of("engine.picture.unreadable", shown, cause.sentence()), cause);
  }

  @Override
  public void close() {
    clips.close();
  }
}
