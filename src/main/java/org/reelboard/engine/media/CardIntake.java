package org.reelboard.engine.media;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NV12;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_VAAPI;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.ffmpeg.AvException;
import org.reelboard.engine.media.ffmpeg.FilterGraph;
import org.reelboard.engine.media.ffmpeg.HardwareDevice;
import org.reelboard.engine.media.ffmpeg.Picture;

/** 4:2:0 frames in the order of bytes, or in the memory, that graphics cards want. */
final class CardIntake implements PictureIntake {
  private final Size size;
  private final int pixels;
  private final YuvPicture picture;
  private final Picture converted;
  private final FilterGraph graph;

  /** For encoders that take NV12 in memory. */
  static CardIntake woven(Size size) throws AvException {
    return open(size, AV_PIX_FMT_NV12, picture -> FilterGraph.of(picture.frame(), "format=nv12"));
  }

  /** For encoders that take pictures on a card; an error where there is no such card. */
  static CardIntake onVaapiCard(Size size) throws AvException {
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

  private static CardIntake open(Size size, int pixels, Filters filters) throws AvException {
    try (Undo undo = new Undo()) {
      YuvPicture picture = new YuvPicture(size);
      undo.add(picture::close);
      FilterGraph graph = filters.of(picture);
      undo.add(graph::close);
      CardIntake intake = new CardIntake(size, pixels, picture, new Picture(), graph);
      undo.forget();
      return intake;
    }
  }

  private CardIntake(
      Size size, int pixels, YuvPicture picture, Picture converted, FilterGraph graph) {
    this.size = size;
    this.pixels = pixels;
    this.picture = picture;
    this.converted = converted;
    this.graph = graph;
  }

  @Override
  public void describe(AVCodecContext encoder) throws AvException {
    YuvPicture.describe(encoder, size);
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
    return graph.pull(converted) ? converted.frame() : null;
  }

  @Override
  public void close() {
    graph.close();
    converted.close();
    picture.close();
  }
}
