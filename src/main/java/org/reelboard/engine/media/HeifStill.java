package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_DEFAULT;
import static org.bytedeco.ffmpeg.global.avformat.AV_STREAM_GROUP_PARAMS_TILE_GRID;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.Decoder;
import org.reelboard.engine.media.ffmpeg.Demuxer;
import org.reelboard.engine.media.ffmpeg.Packet;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Decodes HEIC and AVIF: one coded picture, or the grid of tiles that phones store. How it must be
 * turned is said by the file's own boxes; the EXIF entry inside repeats it and is left alone, as
 * ISO/IEC 23000-22 (MIAF), 7.3.10 demands.
 */
final class HeifStill {
  private HeifStill() {}

  /** The size as shown. */
  static Size size(Path file) throws MediaException, AvException {
    try (Demuxer demuxer = Demuxer.open(file)) {
      Optional<AVStreamGroup> grid = grid(demuxer);
      if (grid.isPresent()) {
        AVStreamGroupTileGrid tiles = grid.get().params_tile_grid();
        return gridOrientation(tiles).shown(new Size(tiles.width(), tiles.height()));
      }
      AVStream stream = single(file, demuxer);
      return StreamFacts.orientation(stream.codecpar())
          .shown(new Size(stream.codecpar().width(), stream.codecpar().height()));
    }
  }

  /**
   * Decodes the main picture of the file.
   *
   * @return how it must be turned
   */
  static Orientation decode(Path file, Picture into) throws MediaException, AvException {
    try (Demuxer demuxer = Demuxer.open(file)) {
      Optional<AVStreamGroup> grid = grid(demuxer);
      return grid.isPresent()
          ? decodeGrid(file, demuxer, grid.get(), into)
          : decodeSingle(file, demuxer, into);
    }
  }

  private static Orientation decodeSingle(Path file, Demuxer demuxer, Picture into)
      throws MediaException, AvException {
    AVStream stream = single(file, demuxer);
    StillReader.checkBudget(file, new Size(stream.codecpar().width(), stream.codecpar().height()));
    try (Packet packet = new Packet()) {
      while (demuxer.read(packet)) {
        if (packet.packet().stream_index() == stream.index()) {
          decodeOne(stream, packet, into);
          return StreamFacts.orientation(stream.codecpar());
        }
      }
    }
    throw Refusal.of("damaged", file);
  }

  private static Orientation decodeGrid(
      Path file, Demuxer demuxer, AVStreamGroup group, Picture into)
      throws MediaException, AvException {
    AVStreamGroupTileGrid grid = group.params_tile_grid();
    StillReader.checkBudget(file, new Size(grid.coded_width(), grid.coded_height()));
    boolean[] done = new boolean[grid.nb_tiles()];
    try (Packet packet = new Packet();
        Picture tile = new Picture()) {
      while (demuxer.read(packet)) {
        for (int index : tilesOf(group, grid, packet.packet().stream_index())) {
          if (!done[index]) {
            decodeOne(group.streams(grid.offsets_idx(index)), packet, tile);
            into.place(
                tile,
                grid.offsets_horizontal(index),
                grid.offsets_vertical(index),
                grid.coded_width(),
                grid.coded_height());
            done[index] = true;
          }
        }
      }
    }
    for (boolean tile : done) {
      if (!tile) {
        throw Refusal.of("damaged", file);
      }
    }
    into.crop(grid.horizontal_offset(), grid.vertical_offset(), grid.width(), grid.height());
    return gridOrientation(grid);
  }

  /** The places in the grid that show a stream: mostly one. */
  private static List<Integer> tilesOf(
      AVStreamGroup group, AVStreamGroupTileGrid grid, int streamIndex) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < grid.nb_tiles(); i++) {
      if (group.streams(grid.offsets_idx(i)).index() == streamIndex) {
        places.add(i);
      }
    }
    return places;
  }

  private static void decodeOne(AVStream stream, Packet packet, Picture into) throws AvException {
    try (Decoder decoder = Decoder.of(stream, 1)) {
      decoder.send(packet.packet());
      decoder.send(null);
      decoder.receiveLast(into);
    }
  }

  /** The grid that is the main picture: a depth or gain map may be one as well. */
  private static Optional<AVStreamGroup> grid(Demuxer demuxer) {
    List<AVStreamGroup> grids =
        demuxer.groups().stream()
            .filter(group -> group.type() == AV_STREAM_GROUP_PARAMS_TILE_GRID)
            .toList();
    Optional<AVStreamGroup> main =
        grids.stream()
            .filter(group -> (group.disposition() & AV_DISPOSITION_DEFAULT) != 0)
            .findFirst();
    boolean mainIsSingle =
        demuxer.streams().stream()
            .anyMatch(stream -> (stream.disposition() & AV_DISPOSITION_DEFAULT) != 0);
    return main.isPresent() || mainIsSingle ? main : grids.stream().findFirst();
  }

  private static AVStream single(Path file, Demuxer demuxer) throws MediaException {
    return demuxer.streams().stream()
        .filter(stream -> (stream.disposition() & AV_DISPOSITION_DEFAULT) != 0)
        .findFirst()
        .or(demuxer::video)
        .orElseThrow(() -> Refusal.of("damaged", file));
  }

  private static Orientation gridOrientation(AVStreamGroupTileGrid grid) {
    return StreamFacts.orientation(grid.coded_side_data(), grid.nb_coded_side_data());
  }
}
