package org.reelboard.app.cli;

/** A part of this machine that is tried in a process of its own. */
enum MachinePart {
  FFMPEG,
  MP4,
  WEBM,
  GIF,
  OPENCV,
  SKIA,
  SOUND
}
