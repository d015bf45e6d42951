package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_PAL8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_VAAPI;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.FilterGraph;
import org.reelboard.engine.media.ffmpeg.HardwareDevice;
import org.reelboard.engine.media.ffmpeg.Picture;

/** Frames for encoders that want them in another form, which FFmpeg's filters give them. */
final class FilteredIntake implements PictureIntake {
  /**
   * 256 colours of its own for each frame. The palette is made from one frame at a time, so a film
   * of any length needs the memory of a few frames; ordered dithering keeps still places still from
   * frame to frame.
   */
  private static final String PALETTES =
      "[in]scale=flags=accurate_rnd+full_chroma_int+full_chroma_inp,format=bgra,"
          + "split[colours][pictures];"
          + "[colours]palettegen=stats_mode=single:reserve_transparent=0[palette];"
          + "[pictures][palette]paletteuse=new=1:dither=bayer:bayer_scale=2[out]";

  private final Size size;
  private final int pixels;
  private final YuvPicture picture;
  private final Picture filtered;
  private final FilterGraph graph;

  /** For GIF. */
  static FilteredIntake palettes(Size size) throws AvException {
    return open(size, AV_PIX_FMT_PAL8, picture -> FilterGraph.of(picture.frame(), PALETTES));
  }

  /** For encoders that take NV12 in memory. */
  static FilteredIntake woven(Size size) throws AvException {
    return open(size, AV_PIX_FMT_NV12, picture -> FilterGraph.of(picture.frame(), "format=nv12"));
  }

  /** For encoders that take pictures on a card; an error where there is no such card. */
  static FilteredIntake onVaapiCard(Size size) throws AvException {
    try (HardwareDevice card = HardwareDevice.vaapi()) {
      return open(
          size,
          AV_PIX_FMT_VAAPI,
          picture -> FilterGraph.on(card, picture.frame(), "format=nv12,hwupload"));
    }
  }

  private interface Filters {
    FilterGraph of(YuvPicture picture) throws AvException;
  }

  private static FilteredIntake open(Size size, int pixels, Filters filters) throws AvException {
    try (Undo undo = new Undo()) {
      YuvPicture picture = new YuvPicture(size);
      undo.add(picture::close);
      FilterGraph graph = filters.of(picture);
      undo.add(graph::close);
      FilteredIntake intake = new FilteredIntake(size, pixels, picture, new Picture(), graph);
      undo.forget();
      return intake;
    }
  }

  private FilteredIntake(
      Size size, int pixels, YuvPicture picture, Picture filtered, FilterGraph graph) {
    this.size = size;
    this.pixels = pixels;
    this.picture = picture;
    this.filtered = filtered;
    this.graph = graph;
  }

  @Override
  public void describe(AVCodecContext encoder) throws AvException {
    if (pixels == AV_PIX_FMT_PAL8) {
      encoder.width(size.width()).height(size.height());
    } else {
      YuvPicture.describe(encoder, size);
    }
    encoder.pix_fmt(pixels);
    if (pixels == AV_PIX_FMT_VAAPI) {
      encoder.hw_frames_ctx(avutil.av_buffer_ref(graph.cardFrames()));
    }
  }

  @Override
  public void push(Frame frame, long number) throws AvException {
    AVFrame writable = picture.writable(number);
    picture.fill(frame);
    graph.push(writable);
  }

  @Override
  public void end() throws AvException {
    graph.push(null);
  }

  @Override
  public @Nullable AVFrame pull() throws AvException {
    return graph.pull(filtered) ? filtered.frame() : null;
  }

  @Override
  public void close() {
    graph.close();
    filtered.close();
    picture.close();
  }
}
