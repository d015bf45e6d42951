package org.reelboard.engine.media;

import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;

/**
 * The native libraries that come with the program: loads each and tells its version. A library that
 * this machine cannot load may end the process, so this is asked in a process of its own.
 */
public final class NativeLibraries {
  private NativeLibraries() {}

  /**
   * FFmpeg's version.
   *
   * @throws UnsatisfiedLinkError if it cannot be loaded
   */
  public static String ffmpeg() {
    return avutil.av_version_info().getString();
  }

  /** The version of the package that FFmpeg and its encoders come in, without loading them. */
  public static String ffmpegPackage() {
    return String.valueOf(avutil.class.getPackage().getImplementationVersion());
  }

  /**
   * OpenCV's version.
   *
   * @throws UnsatisfiedLinkError if it cannot be loaded
   */
  public static String openCv() {
    Loader.load(opencv_imgproc.class);
    return opencv_core.CV_VERSION;
  }
}
