package org.reelboard.windows;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DragSource;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JPanel;

/**
 * Another program of the desktop, of another toolkit: a small window from which files are dragged
 * ({@code files PATH...}), or one that has put words or files on the clipboard ({@code words TEXT},
 * {@code copied PATH...}). It lives until it is killed.
 */
final class Outsider {
  /** The title of its window. */
  static final String TITLE = "Outsider";

  /** Where its window lies, inside its frame. */
  static final Seen PLACE = new Seen("", TITLE, 1250, 780, 120, 120);

  private Outsider() {}

  public static void main(String[] arguments) {
    List<String> rest = Stream.of(arguments).skip(1).toList();
    EventQueue.invokeLater(() -> {
      switch (arguments[0]) {
        case "files" -> show(Color.ORANGE, new Files(rest));
        case "words" -> copy(new StringSelection(String.join(" ", rest)));
        case "copied" -> copy(new Files(rest));
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    });
  }

  private static void copy(Transferable what) {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(what, null);
    show(Color.GREEN, what);
  }

  private static void show(Color colour, Transferable what) {
    JPanel panel = new JPanel();
    panel.setBackground(colour);
    DragSource source = DragSource.getDefaultDragSource();
    source.createDefaultDragGestureRecognizer(
        panel, DnDConstants.ACTION_COPY, event -> event.startDrag(null, what));
    JFrame frame = new JFrame(TITLE);
    frame.setUndecorated(true);
    frame.setAlwaysOnTop(true);
    frame.setFocusableWindowState(false);
    frame.add(panel, BorderLayout.CENTER);
    frame.setBounds((int) PLACE.x(), (int) PLACE.y(), (int) PLACE.width(), (int) PLACE.height());
    frame.setVisible(true);
  }

  /** Files, as a file manager hands them over. */
  private record Files(List<String> paths) implements Transferable {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.javaFileListFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor)
        throws UnsupportedFlavorException, IOException {
      if (!isDataFlavorSupported(flavor)) {
        throw new UnsupportedFlavorException(flavor);
      }
      return paths.stream().map(File::new).toList();
    }
  }
}
