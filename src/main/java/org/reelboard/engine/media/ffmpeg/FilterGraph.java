package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avfilter.AV_BUFFERSRC_FLAG_KEEP_REF;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_hw_frames_ctx;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_add_frame_flags;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_parameters_set;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_parse_ptr;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_init_dict;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_inout_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_inout_free;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_strdup;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bytedeco.ffmpeg.avfilter.AVBufferSrcParameters;
import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avfilter.AVFilterInOut;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** Owns one graph of FFmpeg's filters: pictures go in and come out, or blocks of sound. */
public final class FilterGraph implements AutoCloseable {
  private final AVFilterGraph graph;
  private final AVFilterContext source;
  private final AVFilterContext sink;

  private FilterGraph(AVFilterGraph graph, AVFilterContext source, AVFilterContext sink) {
    this.graph = graph;
    this.source = source;
    this.sink = sink;
  }

  /**
   * A graph for pictures like this one in size, pixel format and colour.
   *
   * @param filters in FFmpeg's words, such as "zscale=t=linear,format=gbrpf32le"; where they
   *     branch, "[in]" and "[out]" are its ends
   */
  public static FilterGraph of(AVFrame like, String filters) throws AvException {
    return of(like, filters, "buffer", Optional.empty());
  }

  /** The same, where some of the filters work on a graphics card. */
  public static FilterGraph on(HardwareDevice card, AVFrame like, String filters)
      throws AvException {
    return of(like, filters, "buffer", Optional.of(card));
  }

  /**
   * A graph for blocks of sound like this one in format, rate and channels.
   *
   * @param filters in FFmpeg's words, such as "ebur128=metadata=1"
   */
  public static FilterGraph ofSound(AVFrame like, String filters) throws AvException {
    return of(like, filters, "abuffer", Optional.empty());
  }

  private static FilterGraph of(
      AVFrame like, String filters, String kind, Optional<HardwareDevice> card) throws AvException {
    AVFilterGraph graph = AvError.allocated(avfilter_graph_alloc(), "avfilter_graph_alloc");
    try {
      AVFilterContext source = createSource(graph, like, kind);
      AVFilterContext sink = new AVFilterContext(null);
      AvError.check(
          avfilter_graph_create_filter(
              sink, avfilter_get_by_name(kind + "sink"), "out", null, null, graph),
          "sink");
      parse(graph, filters, source, sink);
      card.ifPresent(device -> giveAll(graph, device));
      AvError.check(avfilter_graph_config(graph, null), "avfilter_graph_config");
      return new FilterGraph(graph, source, sink);
    } catch (AvException e) {
      avfilter_graph_free(graph);
      throw e;
    }
  }

  /** The filters that need no card leave it alone. */
  private static void giveAll(AVFilterGraph graph, HardwareDevice card) {
    for (int index = 0; index < graph.nb_filters(); index++) {
      graph.filters(index).hw_device_ctx(av_buffer_ref(card.reference()));
    }
  }

  /** The memory on the card that pictures come out in; this graph's own. */
  public AVBufferRef cardFrames() throws AvException {
    return AvError.allocated(av_buffersink_get_hw_frames_ctx(sink), "no pictures on a card");
  }

  /** The filtered picture, for filters that hold none back. The given one stays as it is. */
  public void filter(AVFrame picture, Picture into) throws AvException {
    push(picture);
    into.clear();
    AvError.check(av_buffersink_get_frame(sink, into.frame()), "av_buffersink_get_frame");
  }

  /** Puts a picture in, which stays as it is; null says that none follows. */
  public void push(@Nullable AVFrame picture) throws AvException {
    AvError.check(
        av_buffersrc_add_frame_flags(source, picture, AV_BUFFERSRC_FLAG_KEEP_REF),
        "av_buffersrc_add_frame");
  }

  /** Takes the next picture out; false if more must go in first, or none is left. */
  public boolean pull(Picture into) throws AvException {
    into.clear();
    return AvError.gave(av_buffersink_get_frame(sink, into.frame()), "av_buffersink_get_frame");
  }

  @Override
  public void close() {
    avfilter_graph_free(graph);
  }

  private static AVFilterContext createSource(AVFilterGraph graph, AVFrame like, String kind)
      throws AvException {
    AVFilterContext source =
        AvError.allocated(
            avfilter_graph_alloc_filter(graph, avfilter_get_by_name(kind), "in"), kind);
    AVBufferSrcParameters parameters =
        AvError.allocated(av_buffersrc_parameters_alloc(), "av_buffersrc_parameters_alloc");
    parameters
        .format(like.format())
        .width(like.width())
        .height(like.height())
        .time_base(av_make_q(1, Math.max(1, like.sample_rate())))
        .color_space(like.colorspace())
        .color_range(like.color_range())
        .sample_rate(like.sample_rate())
        .ch_layout(like.ch_layout());
    int result = av_buffersrc_parameters_set(source, parameters);
    av_free(parameters);
    AvError.check(result, "av_buffersrc_parameters_set");
    AvError.check(avfilter_init_dict(source, (AVDictionary) null), "avfilter_init_dict");
    return source;
  }

  private static void parse(
      AVFilterGraph graph, String filters, AVFilterContext source, AVFilterContext sink)
      throws AvException {
    AVFilterInOut outputs = end("in", source);
    AVFilterInOut inputs = end("out", sink);
    try {
      AvError.check(
          avfilter_graph_parse_ptr(graph, filters, inputs, outputs, null), "avfilter_graph_parse");
    } finally {
      avfilter_inout_free(inputs);
      avfilter_inout_free(outputs);
    }
  }

  private static AVFilterInOut end(String name, AVFilterContext filter) throws AvException {
    AVFilterInOut end = AvError.allocated(avfilter_inout_alloc(), "avfilter_inout_alloc");
    try (BytePointer text = new BytePointer(name, StandardCharsets.UTF_8)) {
      return end.name(av_strdup(text)).filter_ctx(filter).pad_idx(0).next(null);
    }
  }
}
