package org.reelboard.document.interchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * Writes a film as Final Cut Pro XML 1.10, after its published document type definition. Scenes
 * stand in the spine; transitions are cross dissolves; titles and sounds are connected to the scene
 * that they begin in. All times are whole frames of the film.
 */
public final class FcpxmlWriter {
  private static final String FORMAT = "r1";
  private static final String DISSOLVE = "r2";
  private static final String TITLE = "r3";
  private static final String SOLID = "r4";
  private static final int FIRST_ASSET = 5;

  /** Final Cut's own, by the ids that it writes. */
  private static final String DISSOLVE_UID = "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265";

  private static final String TITLE_UID =
      ".../Titles.localized/Bumper:Opener.localized/Basic Title.localized/Basic Title.moti";
  private static final String SOLID_UID =
      ".../Generators.localized/Solids.localized/Custom.localized/Custom.motn";

  private final Project project;
  private final Layout layout;
  private final FrameRate rate;
  private final Function<AssetPath, String> url;
  private final Map<AssetPath, String> assets = new LinkedHashMap<>();
  private final List<SoundLane> lanes;
  private final XmlText xml = new XmlText();
  private int titles;

  private FcpxmlWriter(Project project, Function<AssetPath, String> url) {
    this.project = project;
    this.layout = Layout.of(project);
    this.rate = layout.rate();
    this.url = url;
    this.lanes = SoundLane.of(project, layout);
  }

  /**
   * The film as XML.
   *
   * @param url how a file of the project is written in it
   */
  public static String write(Project project, Function<AssetPath, String> url) {
    return new FcpxmlWriter(project, url).document();
  }

  private String document() {
    String name = project.title().isBlank() ? "Untitled" : project.title();
    xml.doctype("fcpxml").begin("fcpxml", attributes("version", "1.10"));
    resources();
    xml.begin("library", Map.of())
        .begin("event", attributes("name", name))
        .begin("project", attributes("name", name))
        .begin(
            "sequence",
            attributes(
                "format", FORMAT,
                "duration", time(layout.frames()),
                "tcStart", "0s",
                "tcFormat", new Timecode(rate).dropsFrames() ? "DF" : "NDF",
                "audioLayout", "stereo",
                "audioRate", "48k"))
        .begin("spine", Map.of());
    List<Cut> cuts = Cut.of(layout);
    cuts.forEach(cut -> {
      transition(cut);
      scene(cut, cut.equals(cuts.getLast()));
    });
    xml.end("spine").end("sequence").end("project").end("event").end("library").end("fcpxml");
    return xml.toString();
  }

  private void resources() {
    xml.begin("resources", Map.of());
    xml.empty(
        "format",
        attributes(
            "id", FORMAT,
            "frameDuration", time(1),
            "width", Integer.toString(project.canvas().width()),
            "height", Integer.toString(project.canvas().height()),
            "colorSpace", "1-1-1 (Rec. 709)"));
    effect(DISSOLVE, "Cross Dissolve", DISSOLVE_UID);
    effect(TITLE, "Basic Title", TITLE_UID);
    effect(SOLID, "Custom", SOLID_UID);
    for (Scene scene : project.scenes()) {
      switch (scene.source()) {
        case Source.Still still -> asset(still.asset(), "0s", Kind.STILL);
        case Source.Clip clip -> asset(clip.asset(), mediaLength(clip.asset()), Kind.CLIP);
        case Source.ColourCard _, Source.Slot _, Source.Unknown _ -> {}
      }
    }
    stretches().forEach(one -> asset(one.clip().asset(), soundLength(one), Kind.SOUND));
    xml.end("resources");
  }

  private void effect(String id, String name, String uid) {
    xml.empty("effect", attributes("id", id, "name", name, "uid", uid));
  }

  /** What a file is used for; whether a clip has sound is not known here, and most do. */
  private enum Kind {
    STILL,
    CLIP,
    SOUND
  }

  private void asset(AssetPath path, String duration, Kind kind) {
    if (assets.containsKey(path)) {
      return;
    }
    String id = "r" + (FIRST_ASSET + assets.size());
    assets.put(path, id);
    Map<String, String> attributes =
        attributes("id", id, "name", path.fileName(), "start", "0s", "duration", duration);
    if (kind != Kind.SOUND) {
      attributes.put("hasVideo", "1");
      attributes.put("format", FORMAT);
    }
    if (kind != Kind.STILL) {
      attributes.put("hasAudio", "1");
      attributes.put("audioSources", "1");
      attributes.put("audioChannels", "2");
      attributes.put("audioRate", "48000");
    }
    xml.begin("asset", attributes)
        .empty("media-rep", attributes("kind", "original-media", "src", url.apply(path)))
        .end("asset");
  }

  /** How long a file is is not known here: as far as the film uses it. */
  private String mediaLength(AssetPath path) {
    long frames =
        Cut.of(layout).stream()
            .filter(cut -> cut.scene().source().file().equals(Optional.of(path)))
            .mapToLong(cut -> rate.nearestFrame(cut.mediaTime(cut.end())) + 1)
            .max()
            .orElse(1);
    return time(frames);
  }

  private String soundLength(SoundLane.Stretch stretch) {
    long frames =
        stretches()
            .filter(one -> one.clip().asset().equals(stretch.clip().asset()))
            .mapToLong(one -> rate.nearestFrame(one.clip().in()) + one.end() - one.start())
            .max()
            .orElse(1);
    return time(frames);
  }

  private Stream<SoundLane.Stretch> stretches() {
    return lanes.stream().flatMap(lane -> lane.stretches().stream());
  }

  private void transition(Cut cut) {
    long overlap = layout.placement(cut.scene().id()).map(Layout.Placement::overlap).orElse(0L);
    if (overlap > 0) {
      String kind = cut.scene().transition().map(Transition::kind).orElse("");
      xml.begin(
              "transition",
              attributes(
                  "name", kind.equals("crossfade") ? "Cross Dissolve" : kind,
                  "offset", time(cut.start()),
                  "duration", time(overlap)))
          .empty("filter-video", attributes("ref", DISSOLVE, "name", "Cross Dissolve"))
          .end("transition");
    }
  }

  private void scene(Cut cut, boolean isLast) {
    switch (cut.scene().source()) {
      case Source.Clip clip -> clip(cut, clip, isLast);
      case Source.Still still -> video(cut, asset(still.asset()), isLast);
      case Source.ColourCard _, Source.Slot _ -> video(cut, SOLID, isLast);
      case Source.Unknown _ -> gap(cut, isLast);
    }
  }

  private String asset(AssetPath path) {
    return assets.getOrDefault(path, FORMAT);
  }

  /** At another speed a clip's own time runs as the film's, and a map says what it shows. */
  private void clip(Cut cut, Source.Clip clip, boolean isLast) {
    boolean warped = clip.speed().compareTo(BigDecimal.ONE) != 0;
    Time media = cut.mediaTime(cut.in());
    long start = rate.nearestFrame(warped ? media.dividedBy(clip.speed()) : media);
    Map<String, String> attributes = place(cut, start);
    attributes.put("ref", asset(clip.asset()));
    attributes.put("format", FORMAT);
    attributes.put("tcFormat", "NDF");
    if (clip.muted()) {
      attributes.put("srcEnable", "video");
    }
    xml.begin("asset-clip", attributes);
    note(cut.scene());
    if (warped) {
      long end = rate.nearestFrame(cut.mediaTime(cut.end())) + 1;
      Time local = rate.instant(end).dividedBy(clip.speed());
      xml.begin("timeMap", Map.of())
          .empty("timept", attributes("time", "0s", "value", "0s", "interp", "linear"))
          .empty(
              "timept",
              attributes(
                  "time", time(Math.max(1, rate.nearestFrame(local))),
                  "value", time(end),
                  "interp", "linear"))
          .end("timeMap");
    }
    connected(cut, start, isLast);
    xml.end("asset-clip");
  }

  private void video(Cut cut, String ref, boolean isLast) {
    Map<String, String> attributes = place(cut, 0);
    attributes.put("ref", ref);
    xml.begin("video", attributes);
    note(cut.scene());
    connected(cut, 0, isLast);
    xml.end("video");
  }

  private void gap(Cut cut, boolean isLast) {
    xml.begin("gap", place(cut, 0));
    note(cut.scene());
    connected(cut, 0, isLast);
    xml.end("gap");
  }

  private Map<String, String> place(Cut cut, long start) {
    return attributes(
        "name", cut.name(),
        "offset", time(cut.in()),
        "start", time(start),
        "duration", time(Math.max(1, cut.frames())));
  }

  private void note(Scene scene) {
    String words =
        Stream.of(scene.script(), scene.notes())
            .filter(one -> !one.isBlank())
            .reduce((one, other) -> one + "\n\n" + other)
            .orElse("");
    if (!words.isEmpty()) {
      xml.words("note", Map.of(), words);
    }
  }

  /** What begins while the scene is seen, in the scene's own time. */
  private void connected(Cut cut, long start, boolean isLast) {
    for (Overlay overlay : project.overlays()) {
      if (overlay.content() instanceof OverlayContent.Title title) {
        layout
            .timeOf(overlay.anchor())
            .map(rate::nearestFrame)
            .filter(at -> begins(at, cut, isLast))
            .ifPresent(at -> title(title.text(), overlay, at - cut.in() + start));
      }
    }
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (SoundLane.Stretch one : lanes.get(lane).stretches()) {
        if (begins(one.start(), cut, isLast)) {
          sound(one, -1 - lane, one.start() - cut.in() + start);
        }
      }
    }
  }

  private static boolean begins(long at, Cut cut, boolean isLast) {
    return at >= cut.in() && (at < cut.out() || isLast);
  }

  private void title(String text, Overlay overlay, long offset) {
    titles++;
    String style = "ts" + titles;
    xml.begin(
            "title",
            attributes(
                "ref", TITLE,
                "lane", "1",
                "offset", time(offset),
                "name", text.replaceAll("\\R", " "),
                "start", "0s",
                "duration", time(Math.max(1, rate.nearestFrame(overlay.duration())))))
        .begin("text", Map.of())
        .words("text-style", attributes("ref", style), text)
        .end("text")
        .begin("text-style-def", attributes("id", style))
        .empty(
            "text-style",
            attributes(
                "font", "Helvetica", "fontSize", "72", "fontColor", "1 1 1 1", "bold", "1",
                "alignment", "center"))
        .end("text-style-def")
        .end("title");
  }

  private void sound(SoundLane.Stretch stretch, int lane, long offset) {
    SoundClip clip = stretch.clip();
    xml.begin(
        "asset-clip",
        attributes(
            "ref", asset(clip.asset()),
            "lane", Integer.toString(lane),
            "offset", time(offset),
            "name", clip.asset().fileName(),
            "start", time(rate.nearestFrame(clip.in())),
            "duration", time(stretch.end() - stretch.start()),
            "audioRole", role(clip.kind())));
    if (clip.gainDb() != 0) {
      xml.empty("adjust-volume", attributes("amount", clip.gainDb() + "dB"));
    }
    xml.end("asset-clip");
  }

  private static String role(String kind) {
    return switch (kind) {
      case SoundClip.VOICE -> "dialogue";
      case SoundClip.MUSIC -> "music";
      default -> "effects";
    };
  }

  /** So many frames as seconds, the denominator that of the frame. */
  private String time(long frames) {
    if (frames == 0) {
      return "0s";
    }
    long seconds = Math.multiplyExact(frames, (long) rate.denominator());
    return seconds % rate.numerator() == 0
        ? seconds / rate.numerator() + "s"
        : seconds + "/" + rate.numerator() + "s";
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int index = 0; index < pairs.length; index += 2) {
      attributes.put(pairs[index], pairs[index + 1]);
    }
    return attributes;
  }
}
