package org.reelboard.studio.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.picture.text.FontFolder;

/** Writes the cards of a film as pages, each with the frame in the middle of its scene. */
public final class ContactSheet {
  /** Pixels for a point: 216 to the inch, sharp in print. */
  private static final float PIXELS_A_POINT = 3;

  private static final float JPEG_QUALITY = 0.85f;
  private static final int LARGEST_EDGE = 2000;
  private static final int BGRA = 4;
  private static final int BGR = 3;

  private final FontFolder fonts;

  public ContactSheet(FontFolder fonts) {
    this.fonts = fonts;
  }

  /**
   * What is to be printed.
   *
   * @param folder where the project's files lie
   * @param date as it stands in the header
   */
  public record Order(Project project, ProjectFolder folder, SheetPlan plan, String date) {}

  /**
   * Makes the pages and writes them; a file of that name is replaced once the new one is whole.
   *
   * @param progress told how many cards are done
   * @param cancelled asked before each card
   * @return false where it was cancelled: nothing is written
   */
  public boolean write(Order order, Path target, IntConsumer progress, BooleanSupplier cancelled)
      throws ReelboardException {
    try (PDDocument document = new PDDocument();
        Compositor compositor = new Compositor(order.folder(), UnreadablePolicy.PLACEHOLDER)) {
      SheetPages pages = new SheetPages(document, order, fonts);
      List<Layout.Placement> scenes = pages.scenes();
      for (int index = 0; index < scenes.size(); index++) {
        if (cancelled.getAsBoolean()) {
          return false;
        }
        BufferedImage picture = picture(compositor, order, scenes.get(index));
        PDImageXObject image = JPEGFactory.createFromImage(document, picture, JPEG_QUALITY);
        pages.add(scenes.get(index), image);
        progress.accept(index + 1);
      }
      pages.end();
      save(document, target);
      return true;
    } catch (IOException e) {
      throw new PrintException(
          Texts.of("print.not-written", target.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  private static void save(PDDocument document, Path target) throws IOException {
    Path whole = target.toAbsolutePath();
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      document.save(part.toFile());
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static BufferedImage picture(Compositor compositor, Order order, Layout.Placement scene)
      throws ReelboardException {
    Layout layout = Layout.of(order.project());
    long middle = Math.min(scene.start() + scene.frames() / 2, Math.max(0, layout.frames() - 1));
    Frame frame = compositor.compose(order.project(), layout, middle, size(order.plan()));
    byte[] pixels = new byte[frame.width() * frame.height() * BGRA];
    FrameConversion.toBgra(frame, pixels);
    BufferedImage image =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int pixel = 0; pixel < frame.width() * frame.height(); pixel++) {
      System.arraycopy(pixels, pixel * BGRA, target, pixel * BGR, BGR);
    }
    return image;
  }

  /** Even, as the compositor wants it. */
  private static Size size(SheetPlan plan) {
    SheetPlan.Box box = plan.place(0).picture();
    double scale = Math.min(PIXELS_A_POINT, LARGEST_EDGE / Math.max(box.width(), box.height()));
    return new Size(even(box.width() * scale), even(box.height() * scale));
  }

  private static int even(double length) {
    return Math.max(2, (int) Math.round(length / 2) * 2);
  }
}
