package org.reelboard.app.editor.templates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Source;

/**
 * The words of a template in another language: names and hints of its scenes, titles, captions. In
 * English they stand in the template itself, in other languages in {@code
 * assets/languages/templates_*.properties}; what is not there stays English.
 */
final class TemplateWords {
  private static final String BUNDLE = "org.reelboard.assets.languages.templates";

  private final String id;
  private final ResourceBundle words;

  private TemplateWords(String id, ResourceBundle words) {
    this.id = id;
    this.words = words;
  }

  /**
   * @param id of a template
   */
  static TemplateWords of(String id, Locale language) {
    ResourceBundle.Control alone =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new TemplateWords(id, ResourceBundle.getBundle(BUNDLE, language, alone));
  }

  /** The template with these words in it. */
  Project in(Project template) {
    return template
        .withScenes(template.scenes().stream().map(this::scene).toList())
        .withOverlays(template.overlays().stream().map(this::overlay).toList())
        .withCaptions(captions(template.captions()));
  }

  private Scene scene(Scene scene) {
    Scene named = scene.withName(word("scene", scene.id().value(), scene.name()));
    return named.source() instanceof Source.Slot(String hint, var colour, var rest)
        ? named.withSource(
            new Source.Slot(word("slot", scene.id().value(), hint), colour, rest))
        : named;
  }

  private Overlay overlay(Overlay overlay) {
    return overlay.content() instanceof OverlayContent.Words said
        ? overlay.withContent(
            said.withText(word("overlay", overlay.id().value(), said.text())))
        : overlay;
  }

  /** Their language is that of what is said in them. */
  private Captions captions(Captions captions) {
    List<Cue> cues = captions.cues().stream().map(this::cue).toList();
    return cues.equals(captions.cues())
        ? captions
        : captions.withCues(cues).withLanguage(words.getLocale().getLanguage());
  }

  private Cue cue(Cue cue) {
    String text = word("caption", cue.id().value(), cue.text());
    return text.equals(cue.text()) ? cue : cue.withText(text, List.of());
  }

  private String word(String kind, String place, String english) {
    String key = id + "." + kind + "." + place;
    return Optional.of(key).filter(words::containsKey).map(words::getString).orElse(english);
  }
}
