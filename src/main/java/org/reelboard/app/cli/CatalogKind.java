package org.reelboard.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelboard.app.jobs.EncoderTrial;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.Texts;
import org.reelboard.engine.media.H264Encoders;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.CameraMoves;
import org.reelboard.engine.picture.CaptionSheets;
import org.reelboard.engine.picture.CaptionStyles;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.TextAnimations;
import org.reelboard.engine.picture.TitleSheets;
import org.reelboard.engine.picture.TitleStyles;
import org.reelboard.engine.picture.Transitions;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.overlay.Blends;
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.text.Typefaces;
import org.reelboard.engine.render.Platform;
import org.reelboard.engine.render.Platforms;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;

/** The catalogues that can be listed. The names are what the user types. */
@SuppressWarnings("ImmutableEnumChecker") // the entries are immutable, which cannot be declared
enum CatalogKind {
  TRANSITIONS(_ -> entries(Transitions.all())),
  MOVES(_ -> entries(CameraMoves.all())),
  EASINGS(_ -> entries(Easings.all())),
  TITLES(_ -> entries(TitleStyles.all()), TitleSheets::titles),
  TEXT_ANIMATIONS(_ -> entries(TextAnimations.all()), TitleSheets::animations),
  CAPTION_STYLES(_ -> entries(CaptionStyles.all()), CaptionSheets::styles),
  SHAPES(_ -> entries(Shapes.all())),
  BLENDS(_ -> entries(Blends.all())),
  PRESETS(_ -> Presets.all().stream().map(CatalogKind::preset).toList()),
  PLATFORMS(_ -> Platforms.all().stream().map(CatalogKind::platform).toList()),
  ENCODERS(CatalogKind::encoders);

  private final Listing listing;
  private final Optional<Sheet> sheet;

  /** Finds the entries. */
  private interface Listing {
    List<CatalogItem> with(EncoderTrials encoders);
  }

  /** Draws all entries. */
  private interface Sheet {
    byte[] with(Typefaces typefaces) throws MediaException;
  }

  CatalogKind(Listing listing) {
    this.listing = listing;
    this.sheet = Optional.empty();
  }

  CatalogKind(Listing listing, Sheet sheet) {
    this.listing = listing;
    this.sheet = Optional.of(sheet);
  }

  /** Its entries; graphics cards' encoders may have to be tried for it. */
  List<CatalogItem> items(EncoderTrials encoders) {
    return listing.with(encoders);
  }

  /**
   * All its entries on one picture, as a PNG file's bytes; empty for what has no looks.
   *
   * @throws MediaException if it cannot be drawn
   */
  Optional<byte[]> sheet(Typefaces typefaces) throws MediaException {
    return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet.get().with(typefaces));
  }

  private static List<CatalogItem> entries(List<? extends CatalogueEntry> catalogue) {
    return catalogue.stream().map(CatalogKind::entry).toList();
  }

  private static List<CatalogItem> encoders(EncoderTrials encoders) {
    return Stream.concat(
            Stream.of(new EncoderTrial(H264Encoders.SOFTWARE, Optional.empty())),
            encoders.of(H264Encoders.hardware()).stream())
        .map(CatalogKind::encoder)
        .toList();
  }

  /** As the user types it. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return id();
  }

  private static CatalogItem entry(CatalogueEntry entry) {
    return new CatalogItem(entry.id(), entry.name(), entry.parameters(), Map.of());
  }

  private static CatalogItem preset(Preset preset) {
    return new CatalogItem(
        preset.id(),
        preset.name() + ": " + preset.description(),
        List.of(),
        Map.of(
            "container", preset.container().extension(),
            "rate", preset.rate().toString(),
            "platform", preset.platform().orElse("")));
  }

  private static CatalogItem platform(Platform platform) {
    return new CatalogItem(
        platform.id(), platform.name(), List.of(), Map.of("date", platform.date().toString()));
  }

  private static CatalogItem encoder(EncoderTrial trial) {
    String name = trial.encoder().name();
    return new CatalogItem(
        trial.encoder().id(),
        trial
            .refusal()
            .map(refusal -> Texts.of("cli.catalog.encoder-fails", name, refusal))
            .orElse(name),
        List.of(),
        Map.of("works", String.valueOf(trial.works()), "refusal", trial.refusal().orElse("")));
  }
}
