package org.reelboard.app.editor.captions;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.Texts;
import org.reelboard.document.caption.CaptionNote;
import org.reelboard.document.caption.CaptionWriter;
import org.reelboard.document.caption.FilmCues;
import org.reelboard.document.caption.FilmFit;
import org.reelboard.document.caption.ReadCaptions;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.store.CaptionFile;
import org.reelboard.document.time.Time;

/** Captions from files into the film, and from the film into files. */
final class CaptionFiles {
  private final EditorModel model;
  private final CaptionsPanel.Ports ports;

  CaptionFiles(EditorModel model, CaptionsPanel.Ports ports) {
    this.model = model;
    this.ports = ports;
  }

  /** Asks for a file. */
  void bringIn() {
    ports.choosers().captions().ifPresent(this::bringIn);
  }

  /** Puts the captions of a file in the place of those that are there. */
  void bringIn(Path file) {
    Time film = model.layout().get().duration();
    ports
        .tasks()
        .run(
            () -> FilmFit.of(CaptionFile.load(file, film), film),
            read -> use(file, read),
            ports.problems());
  }

  private void use(Path file, ReadCaptions read) {
    Edit edit =
        project ->
            CaptionEdits.addTimed(read.captions())
                .apply(
                    CaptionEdits.replaceAll(project.captions().withCues(List.of())).apply(project));
    if (model.apply("editor.captions.step.import", edit)) {
      ports.news().accept(report(file, read));
    }
  }

  /** How many there are, and the first things that were mended. */
  private static String report(Path file, ReadCaptions read) {
    String count =
        Texts.of(
            "editor.captions.imported", read.captions().size(), String.valueOf(file.getFileName()));
    List<CaptionNote> notes = read.notes();
    if (notes.isEmpty()) {
      return count;
    }
    CaptionNote first = notes.getFirst();
    return count
        + " "
        + Texts.of(
            "editor.captions.mended",
            notes.size(),
            Integer.toString(first.line()),
            first.sentence());
  }

  /** Asks for a place, and saves them there as its name says. */
  void save() {
    String name = model.project().get().title() + ".srt";
    ports.choosers().captionsToSave(name).ifPresent(this::save);
  }

  private void save(Path file) {
    CaptionWriter form =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".vtt")
            ? CaptionWriter.VTT
            : CaptionWriter.SRT;
    List<TimedText> captions = FilmCues.inFilm(model.project().get());
    ports
        .tasks()
        .run(
            () -> {
              CaptionFile.save(file, form, captions);
              return file;
            },
            saved ->
                ports
                    .news()
                    .accept(Texts.of("editor.captions.saved", String.valueOf(saved.getFileName()))),
            ports.problems());
  }
}
