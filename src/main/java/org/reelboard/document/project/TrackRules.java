package org.reelboard.document.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reelboard.document.Texts;

/** What holds for all that is anchored: overlays, captions, sound and markers. */
final class TrackRules {
  private final Set<SceneId> scenes = new HashSet<>();
  private final Findings findings;

  private TrackRules(Project project, Findings findings) {
    project.scenes().forEach(scene -> scenes.add(scene.id()));
    this.findings = findings;
  }

  static void check(Project project, Findings findings) {
    TrackRules rules = new TrackRules(project, findings);
    List<Overlay> overlays = project.overlays();
    for (int index = 0; index < overlays.size(); index++) {
      rules.overlay(overlays.get(index), "overlays[" + index + "]");
    }
    List<Cue> cues = project.captions().cues();
    for (int index = 0; index < cues.size(); index++) {
      rules.cue(cues.get(index), "captions.cues[" + index + "]");
    }
    List<SoundClip> sound = project.sound();
    for (int index = 0; index < sound.size(); index++) {
      rules.sound(sound.get(index), "sound[" + index + "]");
    }
    List<Marker> markers = project.markers();
    for (int index = 0; index < markers.size(); index++) {
      String place = "markers[" + index + "]";
      rules.anchor(markers.get(index).anchor(), place + ".anchor");
      findings.words(place + ".name", markers.get(index).name());
      findings.named(place + ".colour", markers.get(index).colour());
    }
  }

  private void overlay(Overlay overlay, String place) {
    findings.named(place + ".kind", overlay.content().kind());
    anchor(overlay.anchor(), place + ".anchor");
    findings.length(place + ".duration", overlay.duration());
    OverlayRules.check(overlay, place, findings);
  }

  private void cue(Cue cue, String place) {
    anchor(cue.anchor(), place + ".anchor");
    findings.length(place + ".duration", cue.duration());
    findings.words(place + ".text", cue.text());
    int position = -1;
    for (int index = 0; index < cue.words().size(); index++) {
      WordMark mark = cue.words().get(index);
      findings.place(place + ".words[" + index + "].at", mark.at());
      String here = place + ".words[" + index + "].position";
      if (mark.position() < 0) {
        findings.add(here, Texts.of("document.problem.not-negative"));
      } else if (mark.position() <= position) {
        findings.add(here, Texts.of("document.problem.word-order"));
      }
      position = mark.position();
    }
  }

  private void sound(SoundClip sound, String place) {
    findings.named(place + ".kind", sound.kind());
    anchor(sound.anchor(), place + ".anchor");
    findings.place(place + ".in", sound.in());
    sound.duration().ifPresent(duration -> findings.length(place + ".duration", duration));
    findings.gain(place + ".gainDb", sound.gainDb());
    findings.place(place + ".fadeIn", sound.fadeIn());
    findings.place(place + ".fadeOut", sound.fadeOut());
  }

  private void anchor(Anchor anchor, String place) {
    switch (anchor) {
      case Anchor.ToFilm toFilm -> findings.place(place + ".film", toFilm.at());
      case Anchor.ToScene toScene -> {
        if (!scenes.contains(toScene.scene())) {
          findings.add(
              place + ".scene",
              Texts.of("document.problem.no-such-scene", toScene.scene().toString()));
        }
        findings.place(place + ".offset", toScene.offset());
      }
    }
  }
}
