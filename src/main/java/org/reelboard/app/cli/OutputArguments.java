package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Effort;
import org.reelboard.engine.media.H264Encoder;
import org.reelboard.engine.media.H264Encoders;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.render.CaptionOutput;
import org.reelboard.engine.render.Cover;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Quality;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say which films are to be made, and how. */
final class OutputArguments {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      descriptionKey = "cli.render.out")
  private @Nullable Path out;

  @Option(names = "--preset", paramLabel = "PRESET", descriptionKey = "cli.render.preset")
  private @Nullable String preset;

  @Option(names = "--to", paramLabel = "PRESET=OUT", descriptionKey = "cli.render.to")
  private Map<String, Path> more = new LinkedHashMap<>();

  @Option(names = "--quality", paramLabel = "QUALITY", descriptionKey = "cli.render.quality")
  private QualityWanted quality = QualityWanted.USUAL;

  @Option(names = "--encoder", paramLabel = "ENCODER", descriptionKey = "cli.render.encoder")
  private String encoder = H264Encoders.SOFTWARE.id();

  @Option(names = "--placeholder", descriptionKey = "cli.render.placeholder")
  private boolean placeholder;

  @Option(names = "--cover", paramLabel = "FILE", descriptionKey = "cli.render.cover")
  private @Nullable Path cover;

  @Option(
      names = "--captions",
      paramLabel = "PLACE",
      split = ",",
      descriptionKey = "cli.render.captions")
  private List<CaptionsWanted> captions = new ArrayList<>(List.of(CaptionsWanted.BURN));

  /** What {@code --captions} takes. */
  enum CaptionsWanted {
    BURN,
    SIDECAR,
    TRACK,
    NONE
  }

  /** What {@code --quality} takes. */
  enum QualityWanted {
    USUAL,
    BEST
  }

  /** Refuses where no film is named. */
  void check(CommandLine command) {
    if (out == null && more.isEmpty()) {
      throw new CommandLine.ParameterException(command, Texts.of("cli.render.no-output"));
    }
  }

  /** The films of a project; at least one. */
  List<ExportRequest> of(Project project, ProjectFolder folder, EncoderTrials encoders)
      throws BadInputException {
    H264Encoder proved = EncoderArgument.proved(encoder, encoders);
    List<ExportRequest> requests = new ArrayList<>();
    if (out != null) {
      requests.add(request(project, folder, Optional.ofNullable(preset), out, proved));
    }
    for (Map.Entry<String, Path> one : more.entrySet()) {
      requests.add(request(project, folder, Optional.of(one.getKey()), one.getValue(), proved));
    }
    if (cover != null) {
      requests.set(0, requests.getFirst().withCover(new Cover(Time.ZERO, cover.toAbsolutePath())));
    }
    return requests;
  }

  private ExportRequest request(
      Project project, ProjectFolder folder, Optional<String> id, Path target, H264Encoder proved)
      throws BadInputException {
    ExportRequest request =
        new ExportRequest(
            project,
            folder,
            atQuality(PresetArgument.byId(id)).with(proved),
            target.toAbsolutePath());
    request = request.withCaptions(places());
    return placeholder ? request.withUnreadable(UnreadablePolicy.PLACEHOLDER) : request;
  }

  private Set<CaptionOutput> places() {
    return captions.stream()
        .flatMap(place ->
            switch (place) {
              case BURN -> Stream.of(CaptionOutput.BURN);
              case SIDECAR -> Stream.of(CaptionOutput.SIDECAR);
              case TRACK -> Stream.of(CaptionOutput.TRACK);
              case NONE -> Stream.<CaptionOutput>empty();
            })
        .collect(Collectors.toSet());
  }

  private Preset atQuality(Preset chosen) {
    return switch (quality) {
      case USUAL -> chosen;
      case BEST ->
          new Preset(
              chosen.id(),
              chosen.container(),
              chosen.size(),
              chosen.rate(),
              chosen.quality().map(OutputArguments::best),
              chosen.platform());
    };
  }

  private static Quality best(Quality usual) {
    return new Quality(
        usual.crf(),
        usual.maxBitRate(),
        usual.keyframeInterval(),
        Effort.USUAL,
        usual.soundBitRate());
  }
}
