package org.reelboard.app.editor;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.catalogue.TransitionPalette;
import org.reelboard.app.editor.catalogue.TransitionPopover;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.drag.DragLayer;
import org.reelboard.app.editor.inspector.InspectorView;
import org.reelboard.app.editor.library.LibraryView;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.MediaActions;
import org.reelboard.app.editor.model.MediaImport;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.notices.Notice;
import org.reelboard.app.editor.notices.NoticeBar;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.storyboard.StoryboardView;
import org.reelboard.app.editor.theme.Theme;
import org.reelboard.app.editor.thumbnails.MediaThumbnails;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.timeline.TimelineView;
import org.reelboard.engine.media.MediaProbe;

/** The editor's window. */
public final class EditorWindow {
  private static final long THUMBNAIL_BYTES = 96L << 20;

  EditorWindow(Stage stage, EditorModel model, Notices notices) {
    BackgroundTasks tasks = BackgroundTasks.parallel(2, javafx.application.Platform::runLater);
    Thumbnails thumbnails = new Thumbnails(new MediaThumbnails(), tasks, THUMBNAIL_BYTES);
    MediaLibrary library = new MediaLibrary(model, MediaProbe::probe, tasks);
    EditorActions actions = new EditorActions(model);
    MediaActions media = new MediaActions(model, library);
    MediaImport imports =
        new MediaImport(
            model,
            library,
            MediaProbe::probe,
            tasks,
            sentence -> notices.show(Notice.problem(sentence)));
    DragLayer drags = new DragLayer();
    Dialogs dialogs = new Dialogs();
    TransitionPopover popover = new TransitionPopover(model, actions);
    StoryboardView storyboard =
        new StoryboardView(
            new StoryboardView.Parts(model, actions, media, thumbnails, drags, popover::open),
            new EmptyStoryboard(() -> {}));
    LibraryView libraryView =
        new LibraryView(library, media, thumbnails, drags, () -> {}, () -> {});
    TransitionPalette palette =
        new TransitionPalette(
            drags,
            kind ->
                model
                    .selection()
                    .get()
                    .scenes()
                    .forEach(scene -> actions.setTransitionKind(scene, kind)));
    TimelineView timeline = new TimelineView(model, new TimelineThumbnails(model, thumbnails));
    timeline.getStyleClass().add("panel");
    drags.addTarget(new TimelineDrops(timeline, model, actions, media));
    Region preview = new Region();
    preview.getStyleClass().add("panel");
    HeaderBar header =
        new HeaderBar(
            new HeaderBar.Actions(
                () -> {}, () -> {}, () -> {}, model::undo, model::redo, () -> {}, () -> {}));
    header.title().textProperty().bind(model.project().map(p -> p.title()));
    WindowLayout layout =
        new WindowLayout(
            new WindowLayout.Parts(
                header,
                libraryView,
                palette,
                storyboard,
                preview,
                new InspectorView(model, actions, library, thumbnails),
                timeline));
    NoticeBar bar = new NoticeBar(notices);
    StackPane root = new StackPane(layout, bar, dialogs.layer(), drags);
    StackPane.setAlignment(bar, Pos.BOTTOM_RIGHT);
    Scene scene = new Scene(root, 1600, 1000);
    Theme.DARK.dress(scene);
    stage.setScene(scene);
    imports.bringIn(List.<Path>of(), _ -> {});
  }
}
