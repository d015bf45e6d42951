package org.reelboard.engine.media;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.time.FrameRate;

/**
 * Frames with 256 colours of their own each, for GIF. The palette is made from one frame at a time,
 * so a film of any length needs the memory of a few frames; ordered dithering keeps still places
 * still from frame to frame.
 */
final class GifIntake implements PictureIntake {
  private static final int AGAIN = avutil.AVERROR_EAGAIN();
  private static final String FILTERS =
      "[in]scale=flags=accurate_rnd+full_chroma_int+full_chroma_inp,format=bgra,"
          + "split[colours][pictures];"
          + "[colours]palettegen=stats_mode=single:reserve_transparent=0[palette];"
          + "[pictures][palette]paletteuse=new=1:dither=bayer:bayer_scale=2[out]";

  private final Size size;
  private final Path target;
  private final YuvPicture picture;
  private final AVFrame reduced = avutil.av_frame_alloc();
  private final AVFilterGraph graph = avfilter.avfilter_graph_alloc();
  private final AVFilterContext source = new AVFilterContext(null);
  private final AVFilterContext sink = new AVFilterContext(null);

  static GifIntake open(Size size, FrameRate rate, Path target) throws MediaException {
    GifIntake intake = new GifIntake(size, target);
    try {
      intake.connect(rate);
    } catch (MediaException e) {
      intake.close();
      throw e;
    }
    return intake;
  }

  private GifIntake(Size size, Path target) throws MediaException {
    this.size = size;
    this.target = target;
    this.picture = new YuvPicture(size, avutil.AV_PIX_FMT_YUV444P, target);
  }

  private void connect(FrameRate rate) throws MediaException {
    String format =
        "video_size=%s:pix_fmt=yuv444p:time_base=%d/%d:pixel_aspect=1/1:colorspace=bt709:range=tv"
            .formatted(size, rate.denominator(), rate.numerator());
    check(create(source, "buffer", "in", format));
    check(create(sink, "buffersink", "out", null));
    AVFilterInOut outputs = end("in", source);
    AVFilterInOut inputs = end("out", sink);
    int code = avfilter.avfilter_graph_parse_ptr(graph, FILTERS, inputs, outputs, null);
    avfilter.avfilter_inout_free(inputs);
    avfilter.avfilter_inout_free(outputs);
    check(code);
    check(avfilter.avfilter_graph_config(graph, null));
  }

  private int create(AVFilterContext filter, String kind, String name, @Nullable String settings) {
    return avfilter.avfilter_graph_create_filter(
        filter, avfilter.avfilter_get_by_name(kind), name, settings, null, graph);
  }

  private static AVFilterInOut end(String name, AVFilterContext filter) {
    return avfilter
        .avfilter_inout_alloc()
        .name(avutil.av_strdup(new BytePointer(name)))
        .filter_ctx(filter)
        .pad_idx(0)
        .next(null);
  }

  @Override
  public void describe(AVCodecContext encoder) {
    encoder.width(size.width()).height(size.height()).pix_fmt(avutil.AV_PIX_FMT_PAL8);
  }

  @Override
  public void push(Frame frame, long number) throws MediaException {
    AVFrame writable = picture.writable(number);
    picture.fill(0, frame.luma(), size.width(), size.height());
    picture.fill(1, frame.blueDifference(), size.width(), size.height());
    picture.fill(2, frame.redDifference(), size.width(), size.height());
    check(avfilter.av_buffersrc_write_frame(source, writable));
  }

  @Override
  public void end() throws MediaException {
    check(avfilter.av_buffersrc_write_frame(source, null));
  }

  @Override
  public @Nullable AVFrame pull() throws MediaException {
    avutil.av_frame_unref(reduced);
    int code = avfilter.av_buffersink_get_frame(sink, reduced);
    if (code == AGAIN || code == avutil.AVERROR_EOF) {
      return null;
    }
    check(code);
    return reduced;
  }

  @Override
  public void close() {
    avfilter.avfilter_graph_free(graph);
    avutil.av_frame_free(reduced);
    picture.close();
  }

  private void check(int code) throws MediaException {
    WriteFailure.check(code, target);
  }
}
