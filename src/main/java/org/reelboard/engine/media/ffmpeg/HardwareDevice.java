package org.reelboard.engine.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AV_HWDEVICE_TYPE_VAAPI;
import static org.bytedeco.ffmpeg.global.avutil.av_buffer_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_hwdevice_ctx_create;

import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** Owns a hold on one graphics card. */
public final class HardwareDevice implements AutoCloseable {
  private final AVBufferRef reference;

  private HardwareDevice(AVBufferRef reference) {
    this.reference = reference;
  }

  /** The card that VAAPI takes by itself; an error where it finds none. */
  public static HardwareDevice vaapi() throws AvException {
    AVBufferRef reference = new AVBufferRef(null);
    AvError.check(
        av_hwdevice_ctx_create(
            reference, AV_HWDEVICE_TYPE_VAAPI, (String) null, (AVDictionary) null, 0),
        "VAAPI");
    return new HardwareDevice(reference);
  }

  AVBufferRef reference() {
    return reference;
  }

  @Override
  public void close() {
    av_buffer_unref(reference);
  }
}
