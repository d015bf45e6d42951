package org.reelboard.app.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.CommandKeys;
import org.reelboard.app.editor.commands.CommandPalette;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.KeymapDesk;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.commands.ShortcutsDialog;
import org.reelboard.app.editor.desktop.SystemClipboard;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.dialog.TabFromTexts;
import org.reelboard.app.editor.history.HistoryPopover;
import org.reelboard.app.editor.interchange.TimelineExchange;
import org.reelboard.app.editor.jobs.JobsButton;
import org.reelboard.app.editor.model.ClipboardActions;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.session.ProjectDesk;
import org.reelboard.app.editor.settings.Settings;
import org.reelboard.app.editor.settings.SettingsDesk;
import org.reelboard.app.editor.settings.SettingsDialog;
import org.reelboard.app.editor.settings.SettingsFile;
import org.reelboard.app.editor.templates.TemplatePictures;
import org.reelboard.app.editor.templates.TemplatesDialog;
import org.reelboard.app.editor.tour.TourLayer;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/** The header, the commands with their keys, and the settings of a window. */
final class WindowControls {
  private final Parts parts;
  private final Commands commands = new Commands(KeymapFile.usual());
  private final SettingsDesk settings;
  private final SettingsDialog settingsDialog;
  private final ShortcutsDialog shortcutsDialog;
  private final CommandPalette palette;
  private final HistoryPopover history;
  private final TemplatesDialog templates;
  private final HeaderBar header;
  private final TourLayer tour = new TourLayer();
  private final AtomicReference<Runnable> rename = new AtomicReference<>(() -> {});

  /**
   * What the controls work with.
   *
   * @param export opens the export
   * @param jobs opens the jobs
   * @param lane runs its tasks one after the other
   * @param drawing draws the pictures of templates
   */
  record Parts(
      EditorModel model,
      EditorActions actions,
      ProjectDesk desk,
      Dialogs dialogs,
      Notices notices,
      EditorPorts ports,
      BackgroundTasks lane,
      BackgroundTasks drawing,
      Runnable export,
      Runnable jobs,
      JobsButton jobsButton) {}

  WindowControls(Parts parts) {
    this.parts = parts;
    this.settings =
        new SettingsDesk(
            new SettingsFile(parts.ports().state().settings()),
            parts.ports().settings(),
            parts.lane(),
            parts.notices()::problem);
    this.shortcutsDialog = new ShortcutsDialog(commands, parts.dialogs());
    this.settingsDialog = new SettingsDialog(settings, parts.dialogs(), shortcutsDialog::open);
    this.palette = new CommandPalette(commands, parts.dialogs());
    this.history = new HistoryPopover(parts.model());
    this.templates =
        new TemplatesDialog(
            parts.dialogs(),
            new TemplatePictures(parts.ports().typefaces()),
            parts.lane(),
            parts.drawing(),
            parts.desk()::createFrom,
            parts.notices()::problem);
    commands.explain(parts.jobsButton(), "file.jobs");
    this.header = new HeaderBar(commands, parts.jobsButton());
    addCommands();
    bindHeader();
  }

  /** Brings the user's own keys back. */
  void readKeys() {
    new KeymapDesk(new KeymapFile(parts.ports().state().shortcuts()), parts.lane(), parts.notices())
        .keep(commands);
  }

  private void addCommands() {
    WindowCommands window =
        new WindowCommands(
            parts.model(),
            parts.actions(),
            new ClipboardActions(
                parts.model(), parts.actions(), new SystemClipboard(), parts.notices()::problem),
            parts.desk(),
            new WindowCommands.Views(
                this::openTemplates,
                parts.export(),
                parts.jobs(),
                () -> history.open(header.history()),
                () -> rename.get().run(),
                palette::open,
                shortcutsDialog::open,
                settingsDialog::open,
                this::otherTheme,
                this::showAround));
    commands.add(window.files());
    commands.add(
        new TimelineExchange(
                parts.model(),
                new TimelineExchange.Ports(
                    parts.ports().choosers(),
                    parts.lane(),
                    parts.dialogs(),
                    parts.notices(),
                    parts.desk()::open))
            .commands());
    commands.add(window.edits());
    commands.add(window.views());
  }

  private void bindHeader() {
    EditorModel model = parts.model();
    header.title().textProperty().bind(model.project().map(Project::title));
    header.undo().disableProperty().bind(model.history().map(now -> !now.canUndo()));
    header.redo().disableProperty().bind(model.history().map(now -> !now.canRedo()));
    header.history().disableProperty().bind(model.history().map(WindowControls::hasNoSteps));
    parts.desk().recent().subscribe(paths -> header.showRecent(paths, parts.desk()::open));
  }

  private static boolean hasNoSteps(History history) {
    return !history.canUndo() && !history.canRedo();
  }

  HeaderBar header() {
    return header;
  }

  /** All commands, for the tooltips of what gives them too. */
  Commands commands() {
    return commands;
  }

  /** Makes more commands known. */
  void add(List<Command> more) {
    commands.add(more);
  }

  /** What renames the selected scene where it is shown. */
  void renameBy(Runnable renaming) {
    rename.set(renaming);
  }

  /** Lets the keys work in a scene, and the scene look as it is set. */
  void install(Scene scene) {
    new CommandKeys(commands, parts.dialogs()::isOpen).install(scene);
    TabFromTexts.install(scene);
    settings
        .settings()
        .subscribe(now -> {
          now.theme().dress(scene);
          if (now.motion() == Settings.Motion.REDUCED) {
            scene.getPreferences().setReducedMotion(true);
          } else {
            scene.getPreferences().setReducedMotion(null);
          }
        });
  }

  /** What lies over the window while somebody new is shown around. */
  TourLayer tour() {
    return tour;
  }

  void showAround() {
    tour.start();
  }

  /** Lets the user begin with a template. */
  void openTemplates() {
    templates.open();
  }

  private void otherTheme() {
    settings.change(now -> now.withTheme(now.theme().other()));
  }
}
