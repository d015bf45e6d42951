package org.reelboard.studio.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.reelboard.document.Texts;
import org.reelboard.document.interchange.Shot;
import org.reelboard.document.project.Layout;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.text.FontFolder;
import org.reelboard.studio.print.PrintFaces.Weight;

/** Draws cards on one page after the other. */
final class SheetPages {
  private static final Color INK = new Color(0x1d, 0x1d, 0x22);
  private static final Color QUIET = new Color(0x6b, 0x6b, 0x76);
  private static final Color LINE = new Color(0xd8, 0xd8, 0xde);
  private static final Color NOTE = new Color(0x8a, 0x5a, 0x00);
  private static final float TITLE = 15;
  private static final float NAME = 9.5f;
  private static final float SMALL = 7.5f;
  private static final float WORDS = 8.5f;
  private static final float LEADING = 1.32f;
  private static final int NOTE_LINES = 2;

  private final PDDocument document;
  private final ContactSheet.Order order;
  private final SheetPlan plan;
  private final List<Layout.Placement> scenes;
  private final List<Shot> shots;
  private final PrintFaces faces;
  private final PrintLines lines;
  private final List<PDPage> pages = new ArrayList<>();
  private int cards;

  SheetPages(PDDocument document, ContactSheet.Order order, FontFolder fonts) {
    this.document = document;
    this.order = order;
    this.plan = order.plan();
    this.scenes = Layout.of(order.project()).placements();
    this.shots = Shot.of(order.project());
    this.faces = new PrintFaces(document, fonts);
    this.lines = new PrintLines(faces);
    document.getDocumentInformation().setTitle(order.project().title());
    document.getDocumentInformation().setCreator("Reelboard");
    document.setVersion(1.7f);
  }

  List<Layout.Placement> scenes() {
    return scenes;
  }

  /** Draws the next card; a full page is followed by another. */
  void add(Layout.Placement scene, PDImageXObject picture) throws IOException {
    if (cards % plan.cardsAPage() == 0) {
      begin();
    }
    try (PDPageContentStream pen = pen(pages.getLast())) {
      draw(pen, plan.place(cards % plan.cardsAPage()), shots.get(cards), scene, picture);
    }
    cards++;
  }

  /** A film without scenes is a page that says so by being empty. */
  void end() throws IOException {
    if (pages.isEmpty()) {
      begin();
    }
  }

  private PDPageContentStream pen(PDPage page) throws IOException {
    return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
  }

  private void begin() throws IOException {
    PDPage page = new PDPage(new PDRectangle(plan.paper().width(), plan.paper().height()));
    document.addPage(page);
    pages.add(page);
    try (PDPageContentStream pen = pen(page)) {
      float right = plan.paper().width() - SheetPlan.MARGIN;
      float room = right - SheetPlan.MARGIN;
      String title = lines.shortened(order.project().title(), Weight.BOLD, TITLE, room * 0.65f);
      text(pen, title, Weight.BOLD, TITLE, INK, SheetPlan.MARGIN, SheetPlan.MARGIN + TITLE);
      Time length = Layout.of(order.project()).duration();
      String facts =
          Texts.of("print.facts", scenes.size(), clock(length.approximateSeconds()), order.date());
      float factsWidth = faces.width(facts, Weight.REGULAR, SMALL + 1);
      text(
          pen,
          facts,
          Weight.REGULAR,
          SMALL + 1,
          QUIET,
          right - factsWidth,
          SheetPlan.MARGIN + TITLE);
      line(pen, SheetPlan.MARGIN, right, SheetPlan.MARGIN + TITLE + 9);
      String number =
          Texts.of(
              "print.page",
              Integer.toString(pages.size()),
              Integer.toString(plan.pages(scenes.size())));
      float numberWidth = faces.width(number, Weight.REGULAR, SMALL);
      text(
          pen,
          number,
          Weight.REGULAR,
          SMALL,
          QUIET,
          right - numberWidth,
          plan.paper().height() - SheetPlan.MARGIN);
    }
  }

  private void draw(
      PDPageContentStream pen,
      SheetPlan.Place place,
      Shot shot,
      Layout.Placement scene,
      PDImageXObject picture)
      throws IOException {
    SheetPlan.Box box = place.picture();
    pen.drawImage(picture, box.x(), up(box.y() + box.height()), box.width(), box.height());
    pen.setStrokingColor(LINE);
    pen.setLineWidth(0.6f);
    pen.addRect(box.x(), up(box.y() + box.height()), box.width(), box.height());
    pen.stroke();
    SheetPlan.Box words = place.words();
    float bottom = words.y() + words.height();
    float y = words.y() + NAME;
    String heading = shot.number() + "  " + shot.name();
    text(
        pen,
        lines.shortened(heading.strip(), Weight.BOLD, NAME, words.width()),
        Weight.BOLD,
        NAME,
        INK,
        words.x(),
        y);
    y += SMALL * LEADING + 2;
    text(
        pen,
        lines.shortened(facts(shot, scene), Weight.REGULAR, SMALL, words.width()),
        Weight.REGULAR,
        SMALL,
        QUIET,
        words.x(),
        y);
    List<String> notes = lines.of(shot.notes(), Weight.REGULAR, SMALL, words.width(), NOTE_LINES);
    float forNotes = notes.isEmpty() ? 0 : notes.size() * SMALL * LEADING + 3;
    int most = (int) ((bottom - forNotes - y - 2) / (WORDS * LEADING));
    y = column(pen, shot.script(), WORDS, INK, words, y + 2, Math.max(0, most));
    column(pen, shot.notes(), SMALL, NOTE, words, y + 2, NOTE_LINES);
  }

  private static String facts(Shot shot, Layout.Placement scene) {
    List<String> facts = new ArrayList<>();
    facts.add(shot.in());
    facts.add(
        Texts.of("print.seconds", String.format(Locale.getDefault(), "%.1f", shot.seconds())));
    if (scene.overlap() > 0) {
      facts.add(shot.transition());
    }
    facts.add(shot.move());
    return String.join(" · ", facts.stream().filter(fact -> !fact.isEmpty()).toList());
  }

  /** Lines below each other; how far down they go. */
  private float column(
      PDPageContentStream pen,
      String words,
      float size,
      Color colour,
      SheetPlan.Box box,
      float top,
      int most)
      throws IOException {
    float y = top;
    for (String line : lines.of(words, Weight.REGULAR, size, box.width(), most)) {
      y += size * LEADING;
      text(pen, line, Weight.REGULAR, size, colour, begin(line, size, box), y);
    }
    return y;
  }

  /** What runs from right to left begins at the right. */
  private float begin(String line, float size, SheetPlan.Box box) throws IOException {
    return faces
        .shaped(line, Weight.REGULAR, size, ShapedText.Direction.OF_THE_WORDS)
        .filter(ShapedText::isRightToLeft)
        .map(shaped -> box.x() + box.width() - shaped.width())
        .orElse(box.x());
  }

  private void line(PDPageContentStream pen, float from, float to, float y) throws IOException {
    pen.setStrokingColor(LINE);
    pen.setLineWidth(0.8f);
    pen.moveTo(from, up(y));
    pen.lineTo(to, up(y));
    pen.stroke();
  }

  /**
   * Writes a line of text.
   *
   * @param y of its base line
   */
  private void text(
      PDPageContentStream pen,
      String text,
      Weight weight,
      float size,
      Color colour,
      float x,
      float y)
      throws IOException {
    pen.setNonStrokingColor(colour);
    Optional<ShapedText> shaped =
        faces.shaped(
            text,
            weight,
            size,
            // A number before a name stays before it.
            weight == Weight.BOLD
                ? ShapedText.Direction.LEFT_TO_RIGHT
                : ShapedText.Direction.OF_THE_WORDS);
    if (shaped.isPresent()) {
      shaped.get().draw(pen, x, up(y));
      return;
    }
    pen.beginText();
    pen.newLineAtOffset(x, up(y));
    for (PrintFaces.Run run : faces.runs(text, weight)) {
      pen.setFont(run.font(), size);
      pen.showText(run.text());
    }
    pen.endText();
  }

  /** PDF counts from the bottom. */
  private float up(float y) {
    return plan.paper().height() - y;
  }

  private static String clock(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }
}
