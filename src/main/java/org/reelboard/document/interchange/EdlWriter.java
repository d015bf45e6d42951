package org.reelboard.document.interchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Source;

/**
 * Writes a film as a CMX 3600 edit decision list: an event to each scene with its reel, places in
 * its file and places in the film, transitions as dissolves, other speeds as {@code M2} lines.
 * Sounds follow the pictures on four channels.
 */
public final class EdlWriter {
  private static final String BLACK = "BL";
  private static final String AUXILIARY = "AX";
  private static final int REEL_LENGTH = 8;
  private static final int CHANNELS = 4;

  private final Project project;
  private final Layout layout;
  private final Timecode timecode;
  private final StringBuilder text = new StringBuilder();
  private final Map<AssetPath, String> reels = new HashMap<>();
  private final Set<String> takenReels = new HashSet<>();
  private int event;

  private EdlWriter(Project project) {
    this.project = project;
    this.layout = Layout.of(project);
    this.timecode = new Timecode(layout.rate());
  }

  /** The list as text, in the character set of any tape machine where the names allow. */
  public static String write(Project project) {
    return new EdlWriter(project).list();
  }

  private String list() {
    line("TITLE: " + oneLine(project.title().isBlank() ? "Untitled" : project.title()));
    line("FCM: " + (timecode.dropsFrames() ? "DROP FRAME" : "NON-DROP FRAME"));
    Optional<Cut> before = Optional.empty();
    List<Cut> cuts = Cut.of(layout);
    for (int index = 0; index < cuts.size(); index++) {
      Cut cut = cuts.get(index);
      long until = index + 1 < cuts.size() ? cuts.get(index + 1).start() : cut.end();
      picture(before, cut, until);
      before = Optional.of(cut);
    }
    sounds();
    return text.toString();
  }

  /** A dissolve begins where the scene does, and the one before ends there. */
  private void picture(Optional<Cut> before, Cut cut, long until) {
    long overlap = layout.placement(cut.scene().id()).map(Layout.Placement::overlap).orElse(0L);
    line("");
    event++;
    boolean dissolves = overlap > 0;
    if (dissolves) {
      String reel = before.map(one -> reel(one.scene().source())).orElse(BLACK);
      long from = before.map(one -> mediaFrame(one, cut.start())).orElse(0L);
      edit(reel, "V", "C", new Places(from, from, cut.start(), cut.start()));
    }
    long sourceIn = mediaFrame(cut, cut.start());
    long sourceOut = Math.max(sourceIn, mediaFrame(cut, until));
    edit(
        reel(cut.scene().source()),
        "V",
        dissolves ? String.format(Locale.ROOT, "D    %03d", Math.min(overlap, 999)) : "C",
        new Places(sourceIn, sourceOut, cut.start(), until));
    if (dissolves) {
      before.ifPresent(one -> comment("FROM CLIP NAME", one.name()));
      comment("TO CLIP NAME", cut.name());
      cut.scene()
          .transition()
          .filter(one -> !one.kind().equals("crossfade"))
          .ifPresent(one -> comment("EFFECT NAME", one.kind().toUpperCase(Locale.ROOT)));
    } else {
      comment("FROM CLIP NAME", cut.name());
    }
    cut.scene().source().file().ifPresent(file -> comment("SOURCE FILE", file.fileName()));
    if (cut.scene().source() instanceof Source.Clip clip
        && clip.speed().compareTo(BigDecimal.ONE) != 0) {
      line(
          String.format(
              Locale.ROOT,
              "M2   %-8s       %05.1f                %s",
              reel(clip),
              clip.speed().doubleValue() * timecode.nominal(),
              timecode.of(sourceIn)));
    }
  }

  private void sounds() {
    int channel = 0;
    for (SoundLane lane : SoundLane.of(project, layout)) {
      channel++;
      if (channel > CHANNELS) {
        return;
      }
      String name = channel == 1 ? "A" : "A" + channel;
      for (SoundLane.Stretch one : lane.stretches()) {
        long in = layout.rate().nearestFrame(one.clip().in());
        line("");
        event++;
        edit(
            reel(one.clip().asset()),
            name,
            "C",
            new Places(in, in + one.end() - one.start(), one.start(), one.end()));
        comment("FROM CLIP NAME", one.clip().asset().fileName());
      }
    }
  }

  /** In the source and in the film, in frames. */
  private record Places(long sourceIn, long sourceOut, long recordIn, long recordOut) {}

  private void edit(String reel, String channel, String kind, Places places) {
    line(
        String.format(
            Locale.ROOT,
            "%03d  %-8s %-5s %-8s %s %s %s %s",
            event,
            reel,
            channel,
            kind,
            timecode.of(places.sourceIn()),
            timecode.of(places.sourceOut()),
            timecode.of(places.recordIn()),
            timecode.of(places.recordOut())));
  }

  private long mediaFrame(Cut cut, long frame) {
    return layout.rate().nearestFrame(cut.mediaTime(frame));
  }

  private String reel(Source source) {
    return switch (source) {
      case Source.ColourCard card -> card.colour().equals(Rgb.BLACK) ? BLACK : AUXILIARY;
      case Source.Slot _, Source.Unknown _ -> AUXILIARY;
      case Source.Still still -> reel(still.asset());
      case Source.Clip clip -> reel(clip.asset());
    };
  }

  /** Up to eight capitals and digits of the file's name; another file never has the same. */
  private String reel(AssetPath asset) {
    return reels.computeIfAbsent(asset, this::newReel);
  }

  private String newReel(AssetPath asset) {
    String stem = asset.fileName().replaceFirst("\\.[^.]*$", "");
    String plain =
        Normalizer.normalize(stem, Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "");
    String base = plain.isEmpty() || plain.equals(BLACK) || plain.equals(AUXILIARY) ? "R" : plain;
    String reel = base.substring(0, Math.min(REEL_LENGTH, base.length()));
    for (int number = 2; !takenReels.add(reel); number++) {
      String end = Integer.toString(number);
      reel = base.substring(0, Math.min(REEL_LENGTH - end.length(), base.length())) + end;
    }
    return reel;
  }

  private void comment(String key, String value) {
    line("* " + key + ": " + oneLine(value));
  }

  private static String oneLine(String value) {
    return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append("\r\n");
  }
}
