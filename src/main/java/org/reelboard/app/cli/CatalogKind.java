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
  TRANSITIONS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Transitions.all().stream().map(CatalogKind::entry).toList();
    }
  },
  MOVES {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return CameraMoves.all().stream().map(CatalogKind::entry).toList();
    }
  },
  EASINGS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Easings.all().stream().map(CatalogKind::entry).toList();
    }
  },
  TITLES {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return TitleStyles.all().stream().map(CatalogKind::entry).toList();
    }

    @Override
    Optional<byte[]> sheet(Typefaces typefaces) throws MediaException {
      return Optional.of(TitleSheets.titles(typefaces));
    }
  },
  TEXT_ANIMATIONS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return TextAnimations.all().stream().map(CatalogKind::entry).toList();
    }

    @Override
    Optional<byte[]> sheet(Typefaces typefaces) throws MediaException {
      return Optional.of(TitleSheets.animations(typefaces));
    }
  },
  CAPTION_STYLES {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return CaptionStyles.all().stream().map(CatalogKind::entry).toList();
    }

    @Override
    Optional<byte[]> sheet(Typefaces typefaces) throws MediaException {
      return Optional.of(CaptionSheets.styles(typefaces));
    }
  },
  SHAPES {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Shapes.all().stream().map(CatalogKind::entry).toList();
    }
  },
  BLENDS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Blends.all().stream().map(CatalogKind::entry).toList();
    }
  },
  PRESETS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Presets.all().stream().map(CatalogKind::preset).toList();
    }
  },
  PLATFORMS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Platforms.all().stream().map(CatalogKind::platform).toList();
    }
  },
  ENCODERS {
    @Override
    List<CatalogItem> items(EncoderTrials encoders) {
      return Stream.concat(
              Stream.of(new EncoderTrial(H264Encoders.SOFTWARE, Optional.empty())),
              encoders.of(H264Encoders.hardware()).stream())
          .map(CatalogKind::encoder)
          .toList();
    }
  };

  /** Its entries; graphics cards' encoders may have to be tried for it. */
  abstract List<CatalogItem> items(EncoderTrials encoders);

  /**
   * All its entries on one picture, as a PNG file's bytes; empty for what has no looks.
   *
   * @throws MediaException if it cannot be drawn
   */
  Optional<byte[]> sheet(Typefaces typefaces) throws MediaException {
    return Optional.empty();
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
