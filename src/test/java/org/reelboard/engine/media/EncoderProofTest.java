package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class EncoderProofTest {
  @TempDir private Path folder;

  @Test
  void theReferenceIsProved() {
    assertDoesNotThrow(() -> EncoderProof.of(H264Encoders.SOFTWARE, folder));
  }

  /** libopenh264 and x264 stand in for cards: the same way through the same code. */
  @Test
  void anEncoderOfAnotherMakerIsProved() {
    H264Encoder standIn =
        new H264Encoder(
            "stand-in",
            "libopenh264",
            H264Encoder.Pixels.PLANAR,
            Map.of("rc_mode", "quality", "b", "8000000"));
    assertDoesNotThrow(() -> EncoderProof.of(standIn, folder));
  }

  @ParameterizedTest
  @EnumSource(names = "ON_VAAPI_CARD", mode = EnumSource.Mode.EXCLUDE)
  void picturesComeBackFromEveryOrderOfBytes(H264Encoder.Pixels pixels) {
    H264Encoder standIn =
        new H264Encoder("stand-in", "libx264", pixels, Map.of("crf", H264Encoder.CRF));
    assertDoesNotThrow(() -> EncoderProof.of(standIn, folder));
  }

  @Test
  void anEncoderThatIsNotThereIsRefused() {
    H264Encoder absent =
        new H264Encoder("absent", "h264_absent", H264Encoder.Pixels.PLANAR, Map.of());
    assertThrows(MediaException.class, () -> EncoderProof.of(absent, folder));
  }

  @Test
  void picturesInAnotherOrderAreRefused() throws Exception {
    Path film = film(List.of(0, 1, 2, 3, 5, 4, 6, 7, 8, 9));
    assertEquals(
        "Picture 5 came back changed, or in another place.",
        assertThrows(MediaException.class, () -> EncoderProof.check(film)).sentence());
  }

  @Test
  void aLostPictureIsNoticed() throws Exception {
    Path film = film(IntStream.range(0, 9).boxed().toList());
    assertEquals(
        "9 of 10 pictures came back.",
        assertThrows(MediaException.class, () -> EncoderProof.check(film)).sentence());
  }

  private Path film(List<Integer> numbers) throws MediaException, IOException {
    PictureCoding coding = new PictureCoding(20, 9_000_000, Time.ofSeconds(1), Effort.LEAST);
    Path film = folder.resolve("film.mp4");
    try (FilmWriter writer =
        FilmWriter.open(
            film,
            new FilmFormat.Mp4(EncoderProof.SIZE, FrameRate.of(30), coding, OptionalInt.empty()))) {
      for (int number : numbers) {
        writer.picture(EncoderProof.frame(number));
      }
      writer.finish();
    }
    return film;
  }
}
