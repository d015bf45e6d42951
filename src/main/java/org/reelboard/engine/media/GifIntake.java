package org.reelboard.engine.media;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.FilterGraph;
import org.reelboard.engine.media.ffmpeg.Picture;

/**
 * Frames with 256 colours of their own each, for GIF. The palette is made from one frame at a time,
 * so a film of any length needs the memory of a few frames; ordered dithering keeps still places
 * still from frame to frame.
 */
final class GifIntake implements PictureIntake {
  private static final String FILTERS =
      "[in]scale=flags=accurate_rnd+full_chroma_int+full_chroma_inp,format=bgra,"
          + "split[colours][pictures];"
          + "[colours]palettegen=stats_mode=single:reserve_transparent=0[palette];"
          + "[pictures][palette]paletteuse=new=1:dither=bayer:bayer_scale=2[out]";

  private final Size size;
  private final YuvPicture picture;
  private final Picture reduced;
  private final FilterGraph graph;

  static GifIntake open(Size size) throws AvException {
    YuvPicture picture = new YuvPicture(size);
    try {
      return new GifIntake(size, picture, FilterGraph.of(picture.frame(), FILTERS));
    } catch (AvException e) {
      picture.close();
      throw e;
    }
  }

  private GifIntake(Size size, YuvPicture picture, FilterGraph graph) throws AvException {
    this.size = size;
    this.picture = picture;
    this.reduced = new Picture();
    this.graph = graph;
  }

  @Override
  public void describe(AVCodecContext encoder) {
    encoder.width(size.width()).height(size.height()).pix_fmt(avutil.AV_PIX_FMT_PAL8);
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
    return graph.pull(reduced) ? reduced.frame() : null;
  }

  @Override
  public void close() {
    graph.close();
    reduced.close();
    picture.close();
  }
}
