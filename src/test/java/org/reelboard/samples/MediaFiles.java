package org.reelboard.samples;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.bytedeco.javacpp.Loader;

/** Writes pictures, sound and clips as files; the encoding is left to FFmpeg's program. */
final class MediaFiles {
  private MediaFiles() {}

  static void photo(BufferedImage image, Path file, float quality) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(quality);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }

  /** Sound, coded as FFmpeg's options say. */
  static void sound(Tone tone, Path file, String... options) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    List<String> command = program("-f", "f32le", "-ar", "48000", "-ac", "2", "-i", "-");
    command.addAll(List.of(options));
    run(command, file, out -> out.write(interleaved(tone)));
  }

  /** A clip of 24 pictures a second with sound. */
  static void clip(
      IntFunction<BufferedImage> pictures, int count, Tone tone, String size, Path file)
      throws IOException {
    Path sound = file.resolveSibling(file.getFileName() + ".f32");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(sound, interleaved(tone));
    BufferedImage first = pictures.apply(0);
    String drawn = first.getWidth() + "x" + first.getHeight();
    List<String> command =
        program("-f", "rawvideo", "-pix_fmt", "bgra", "-s", drawn, "-r", "24", "-i", "-");
    command.addAll(List.of("-f", "f32le", "-ar", "48000", "-ac", "2", "-i", sound.toString()));
    command.addAll(
        List.of("-vf", "scale=" + size + ":flags=area:out_color_matrix=bt709:out_range=tv"));
    command.addAll(
        List.of("-c:v", "libx264", "-preset", "veryslow", "-crf", "26", "-pix_fmt", "yuv420p"));
    command.addAll(
        List.of("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"));
    command.addAll(List.of("-c:a", "aac", "-b:a", "80k", "-shortest", "-movflags", "+faststart"));
    try {
      run(
          command,
          file,
          out -> {
            for (int i = 0; i < count; i++) {
              out.write(bgra(i == 0 ? first : pictures.apply(i)));
            }
          });
    } finally {
      Files.delete(sound);
    }
  }

  private interface Feed {
    void into(OutputStream out) throws IOException;
  }

  private static List<String> program(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
    command.addAll(List.of("-y", "-v", "error"));
    command.addAll(List.of(options));
    return command;
  }

  private static void run(List<String> command, Path file, Feed feed) throws IOException {
    command.addAll(
        List.of("-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"));
    command.add(file.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 20)) {
      feed.into(out);
    }
    try {
      if (process.waitFor() != 0) {
        throw new IOException("FFmpeg failed on " + file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing " + file, e);
    }
  }

  private static byte[] interleaved(Tone tone) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * tone.left().length).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < tone.left().length; i++) {
      bytes.putFloat(tone.left()[i]).putFloat(tone.right()[i]);
    }
    return bytes.array();
  }

  private static byte[] bgra(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(pixels);
    return bytes.array();
  }
}
