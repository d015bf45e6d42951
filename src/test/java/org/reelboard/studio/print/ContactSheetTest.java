package org.reelboard.studio.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.text.FontFolder;

final class ContactSheetTest {
  private static final Path SAMPLE = Path.of("projects-samples", "photo-reel").toAbsolutePath();
  private static final List<String> PICTURES =
      List.of("alpine-dawn", "aurora", "balloons", "city-night", "dunes", "forest-mist", "lake");
  private static final List<String> NAMES =
      List.of(
          "Dawn",
          "夜明け前の湖",
          "A name that is so long that it does not fit on a single line of a card",
          "Straße, café & \"quotes\" 🎬",
          "");
  private static final List<String> SCRIPTS =
      List.of(
          "The lake lies still before anybody is up.",
          "",
          "MARA\nYou said it would be warm.\n\nShe laughs and wades in all the same, because that is"
              + " what she does whenever somebody says that it cannot be done, and she has done it"
              + " so often by now that nobody counts any more, least of all she herself or her dog.",
          "誰もまだ起きていない。鳥だけが鳴いている。朝が来る。");

  @TempDir private Path folder;

  private static Project film(int scenes, Canvas canvas) {
    List<Scene> all = new ArrayList<>();
    for (int index = 0; index < scenes; index++) {
      Source source =
          index == 4
              ? new Source.Still(new AssetPath("media/gone.jpg"))
              : index == 5
                  ? new Source.ColourCard(new Rgb(90, 60, 180))
                  : new Source.Still(
                      new AssetPath("media/" + PICTURES.get(index % PICTURES.size()) + ".jpg"));
      Scene scene =
          new Scene(
                  new SceneId("s" + index),
                  NAMES.get(index % NAMES.size()),
                  Time.seconds("2.5"),
                  source)
              .withScript(SCRIPTS.get(index % SCRIPTS.size()))
              .withNotes(index % 3 == 0 ? "Ask for the wide shot again, from the drone" : "");
      all.add(
          index % 2 == 0
              ? scene
              : scene
                  .withCamera(new Camera.NamedMove("slow-zoom-in", "linear", 0.2))
                  .withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.5")))));
    }
    return Project.empty("Morning at the lake: 朝", canvas).withScenes(all);
  }

  private Path written(Project film, SheetPlan plan) throws Exception {
    Path file = folder.resolve("sheet.pdf");
    ContactSheet.Order order =
        new ContactSheet.Order(film, new ProjectFolder(SAMPLE), plan, "21 Nov 2026");
    List<Integer> done = new ArrayList<>();
    assertTrue(
        new ContactSheet(FontFolder.besideTheProgram()).write(order, file, done::add, () -> false));
    assertEquals(film.scenes().size(), done.size());
    return file;
  }

  /** Pages to be looked at: {@code target/screenshots}. */
  private static void picture(PDDocument document, String name) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
    for (int page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
      ImageIO.write(
          new PDFRenderer(document).renderImageWithDPI(page, 100),
          "png",
          pictures.resolve(name + "-" + (page + 1) + ".png").toFile());
    }
  }

  @Test
  void tallFilmsHaveTheirCardsInColumns() throws Exception {
    Project film = film(11, Canvas.VERTICAL);
    Path file = written(film, new SheetPlan(PaperSize.A4, 3, 3, film.canvas().aspect()));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(2, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      for (String words :
          List.of(
              "Morning at the lake: 朝",
              "夜明け前の湖",
              "鳥だけが鳴いて",
              "Straße, café & \"quotes\" 🎬",
              "2 / 2",
              "00:00:02:00 · 2.5 s · crossfade · slow zoom in",
              "Ask for the wide shot")) {
        assertTrue(text.contains(words), () -> words + " in " + text);
      }
      picture(document, "contact-sheet-tall");
    }
    assertTrue(Files.size(file) < 3_000_000, () -> "bytes: " + file.toFile().length());
    assertEquals(List.of("sheet.pdf"), List.of(folder.toFile().list()));
  }

  /** Names, scripts and notes whose letters join, change places, or run from right to left. */
  private static final List<List<String>> SHAPED =
      List.of(
          List.of(
              "السوق القديم",
              "صباح الخير، هذا هو الطريق إلى السوق القديم في المدينة.",
              "صوّر من الأعلى"),
          List.of("बाज़ार की सुबह", "हिन्दी में एक छोटी पंक्ति: श्री कृष्ण की दुकान।", "क्षेत्र"),
          List.of("בוקר טוב", "השוק נפתח בשעה 8:30 בבוקר.", ""),
          List.of("ตลาดน้ำ", "ที่นี่คือตลาดน้ำตอนเช้า", ""),
          List.of("Café 2 السوق", "Mixed: السوق and बाज़ार in one line.", ""));

  @Test
  void wordsAreShapedAsTheirScriptsWantIt() throws Exception {
    List<Scene> scenes = new ArrayList<>();
    for (List<String> words : SHAPED) {
      scenes.add(
          new Scene(
                  new SceneId("s" + scenes.size()),
                  words.get(0),
                  Time.ofSeconds(2),
                  new Source.ColourCard(new Rgb(70, 90, 140)))
              .withScript(words.get(1))
              .withNotes(words.get(2)));
    }
    Project film = Project.empty("فيلم السوق", Canvas.VERTICAL).withScenes(scenes);
    Path file = written(film, new SheetPlan(PaperSize.A4, 2, 3, film.canvas().aspect()));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      picture(document, "contact-sheet-scripts");
      List<String> searched = new ArrayList<>();
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getPropertiesNames()) {
        searched.add(resources.getProperties(name).getCOSObject().getString(COSName.ACTUAL_TEXT));
      }
      assertTrue(
          searched.containsAll(List.of("فيلم السوق", "1  السوق القديم", "3  בוקר טוב", "क्षेत्र")),
          searched::toString);
    }
  }

  @Test
  void wideFilmsAndOtherPapersFillTheirPages() throws Exception {
    Canvas wide = new Canvas(1920, 1080, FrameRate.of(25), Rgb.BLACK, Fields.NONE);
    Project film = film(8, wide);
    for (int columns : List.of(1, 2, 4)) {
      Path file = written(film, new SheetPlan(PaperSize.LETTER, columns, 4, wide.aspect()));
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        assertEquals((8 + columns * 4 - 1) / (columns * 4), document.getNumberOfPages());
        picture(document, "contact-sheet-wide-" + columns);
      }
    }
    Project tall = film(4, Canvas.VERTICAL);
    try (PDDocument document =
        Loader.loadPDF(
            written(tall, new SheetPlan(PaperSize.A4, 2, 3, tall.canvas().aspect())).toFile())) {
      picture(document, "contact-sheet-beside");
    }
  }

  @Test
  void aFilmWithoutScenesIsOnePage() throws Exception {
    Project empty = Project.empty("", Canvas.VERTICAL);
    try (PDDocument document =
        Loader.loadPDF(written(empty, new SheetPlan(PaperSize.A4, 3, 3, 0.5)).toFile())) {
      assertEquals(1, document.getNumberOfPages());
      assertTrue(new PDFTextStripper().getText(document).contains("No scenes"));
    }
  }

  @Test
  void whatIsCancelledOrCannotBeWrittenLeavesNothing() throws Exception {
    Project film = film(2, Canvas.VERTICAL);
    ContactSheet.Order order =
        new ContactSheet.Order(
            film, new ProjectFolder(SAMPLE), new SheetPlan(PaperSize.A4, 3, 3, 0.5625), "");
    ContactSheet sheet = new ContactSheet(FontFolder.besideTheProgram());
    assertFalse(sheet.write(order, folder.resolve("a.pdf"), _ -> {}, () -> true));
    Path nowhere = folder.resolve("none").resolve("a.pdf");
    PrintException problem =
        assertThrows(PrintException.class, () -> sheet.write(order, nowhere, _ -> {}, () -> false));
    assertTrue(problem.sentence().contains("could not be written"), problem.sentence());
    assertEquals(0, List.of(folder.toFile().list()).size());
  }
}
