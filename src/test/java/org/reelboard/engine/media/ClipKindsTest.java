package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

final class ClipKindsTest {
  /** Red left, blue right, and a white square in the left top corner. */
  private static final String FLAG =
      "color=red:size=96x64:rate=10,format=gbrp,drawbox=x=48:w=48:h=64:color=blue:t=fill,"
          + "drawbox=w=24:h=24:color=white:t=fill";

  private static final String X264 = " -c:v libx264 -preset ultrafast -crf 4 ";

  @TempDir private Path folder;
  private TestMedia media;

  @BeforeEach
  void prepare() {
    media = new TestMedia(folder);
  }

  private Path make(String name, String arguments) {
    return media.make(name, arguments.strip().split(" +"));
  }

  private static Frame first(Path file) throws MediaException {
    Size size = ((MediaFacts.Video) MediaProbe.probe(file)).size();
    try (ClipReader reader = ClipReader.open(file, size)) {
      return reader.frameAt(Time.ZERO);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 96, 64, 8, 8, 88, 32",
    "90, 64, 96, 8, 88, 32, 8",
    "180, 96, 64, 88, 56, 8, 32",
    "270, 64, 96, 56, 8, 32, 88",
  })
  void phonesTurnedPicturesStandUpright(
      int turn, int width, int height, int whiteX, int whiteY, int blueX, int blueY)
      throws MediaException {
    Path plain = make("plain.mp4", "-f lavfi -i " + FLAG + " -t 0.3 -pix_fmt yuv420p" + X264);
    Path turned = make("turned.mp4", "-display_rotation " + turn + " -i " + plain + " -c copy");
    assertEquals(new Size(width, height), ((MediaFacts.Video) MediaProbe.probe(turned)).size());
    Frame frame = first(turned);
    Pixels.assertNear(0xffffff, frame, whiteX, whiteY, 20);
    Pixels.assertNear(0x0000ff, frame, blueX, blueY, 20);
  }

  @ParameterizedTest
  @CsvSource({
    "-vf scale=out_color_matrix=bt709:out_range=tv -pix_fmt yuv420p -colorspace bt709 -color_range tv",
    "-vf scale=out_color_matrix=bt601:out_range=tv -pix_fmt yuv420p -colorspace smpte170m -color_range tv",
    "-vf scale=out_color_matrix=bt601:out_range=pc -pix_fmt yuvj420p -colorspace bt470bg -color_range pc",
    "-vf scale=out_color_matrix=bt709:out_range=pc -pix_fmt yuvj444p -colorspace bt709 -color_range pc",
    "-vf scale=out_color_matrix=bt709:out_range=tv -pix_fmt yuv422p10le -colorspace bt709 -color_range tv",
    "-vf scale=out_color_matrix=bt601:out_range=tv -pix_fmt yuv420p",
  })
  void everyTaggingShowsTheSameColours(String tagging) throws MediaException {
    Frame frame = first(make("a.mp4", "-f lavfi -i " + FLAG + " -t 0.3 " + tagging + X264));
    Pixels.assertNear(0xffffff, frame, 8, 8, 4);
    Pixels.assertNear(0xff0000, frame, 36, 40, 4);
    Pixels.assertNear(0x0000ff, frame, 80, 40, 4);
  }

  /** Grey stays grey, white of 203 nits looks white, and more light is never darker. */
  @ParameterizedTest
  @CsvSource({"arib-std-b67", "smpte2084"})
  void hdrIsToneMapped(String transfer) throws MediaException {
    List<Integer> shades = new ArrayList<>();
    for (String level : List.of("0.1", "1", "2.03", "4", "9")) {
      Path file =
          make(
              "hdr" + level + ".mp4",
              ("-f lavfi -i color=black:size=64x64:rate=10,format=gbrpf32le,"
                      + "geq=r=%1$s:g=%1$s:b=%1$s,setparams=color_trc=linear:"
                      + "color_primaries=bt2020:colorspace=gbr,"
                      + "zscale=t=%2$s:m=bt2020nc:r=tv:npl=100,format=yuv420p10le -t 0.2 "
                      + "-c:v libx265 -preset ultrafast -tag:v hvc1 -x265-params log-level=none:crf=4"
                      + ":colorprim=bt2020:transfer=%2$s:colormatrix=bt2020nc")
                  .formatted(level, transfer));
      assertTrue(((MediaFacts.Video) MediaProbe.probe(file)).hdr());
      Frame frame = first(file);
      int rgb = Pixels.rgb(frame, 32, 32);
      Pixels.assertNear((rgb & 0xff) * 0x10101, frame, 32, 32, 3);
      shades.add(rgb & 0xff);
    }
    assertEquals(shades.stream().sorted().distinct().toList(), shades);
    assertEquals(215, shades.get(2), 25, shades.toString());
  }

  @Test
  void widePixelsAreSquared() throws MediaException {
    Path file = make("a.mp4", "-f lavfi -i " + FLAG + ",setsar=2 -t 0.3 -pix_fmt yuv420p" + X264);
    assertEquals(new Size(192, 64), ((MediaFacts.Video) MediaProbe.probe(file)).size());
    Frame frame = first(file);
    Pixels.assertNear(0xffffff, frame, 40, 8, 8);
    Pixels.assertNear(0xff0000, frame, 60, 8, 8);
  }

  @Test
  void oddSizesAreRead() throws MediaException {
    Path file =
        make(
            "a.webm",
            "-f lavfi -i color=red:size=53x31:rate=10 -t 0.3 -c:v libvpx-vp9 -deadline realtime"
                + " -cpu-used 8 -pix_fmt yuv420p");
    Frame frame = first(file);
    assertEquals(new Size(53, 31), new Size(frame.width(), frame.height()));
    Pixels.assertNear(0xff0000, frame, 52, 30, 12);
  }

  @Test
  void picturesOfVaryingLengthStandAtTheirTimes() throws MediaException {
    // Picture n begins at n*n/100 seconds.
    Path file =
        make(
            "a.mp4",
            "-f lavfi -i color=black:size=64x48:rate=100,format=yuv420p,geq=lum=20+10*N:cb=128:cr=128,"
                + "settb=1/1000,setpts=10*N*N -frames:v 10 -fps_mode vfr -enc_time_base 1/1000"
                + X264
                + "-video_track_timescale 90000");
    try (ClipReader reader = ClipReader.open(file, new Size(64, 48))) {
      for (int hundredths = 0; hundredths < 90; hundredths++) {
        Frame frame = reader.frameAt(Time.ofFraction(hundredths, 100));
        int number = Math.round(((frame.luma()[1000] & 0xff) - 20) / 10f);
        assertEquals((int) Math.sqrt(hundredths), number, hundredths + "/100 s");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.mp4, libx264 -preset ultrafast, aac, 0.2",
    "b.mov, libx264 -preset ultrafast, pcm_s16le, 0.2",
    "c.mkv, libx264 -preset ultrafast, flac, 0.2",
    "d.mp4, libx264 -preset ultrafast, aac, -0.2",
  })
  void soundStaysWithThePicture(String name, String video, String audio, String offset)
      throws MediaException {
    // A flash and a click at 0.5 s; then the sound is laid later or earlier by the offset.
    Path file =
        make(
            name,
            "-f lavfi -i color=black:size=64x48:rate=100,format=yuv420p,geq=lum='if(eq(N\\,50)\\,235\\,16)':cb=128:cr=128 -itsoffset "
                + offset
                + " -f lavfi -i aevalsrc=exprs='if(between(t\\,0.5\\,0.501)\\,0.5*sin(2*PI*500*(t-0.5))\\,0)':s=48000"
                + " -t 1.5 -map 0:v -map 1:a -c:v "
                + video
                + " -crf 10 -g 10 -c:a "
                + audio);
    float[] sound = new float[2 * 72_000];
    try (SoundReader reader = SoundReader.open(file);
        ClipReader clip = ClipReader.open(file, new Size(64, 48))) {
      assertTrue((clip.frameAt(Time.seconds("0.5")).luma()[1000] & 0xff) > 200, "flash");
      assertTrue((clip.frameAt(Time.seconds("0.495")).luma()[1000] & 0xff) < 40, "no flash yet");
      reader.read(sound, 72_000);
    }
    int loudest = 0;
    for (int i = 0; i < sound.length; i += 2) {
      loudest = sound[i] > sound[loudest] ? i : loudest;
    }
    double expected = 24_024 + Double.parseDouble(offset) * 48_000;
    assertEquals(expected, loudest / 2.0, 50);
  }

  @Test
  void anEditListIsFollowed() throws MediaException {
    Path plain =
        make(
            "plain.mp4",
            "-f lavfi -i color=black:size=64x48:rate=25,format=yuv420p,geq=lum=20+5*N:cb=128:cr=128"
                + " -frames:v 40 -g 10 -bf 2"
                + X264);
    // Cut without encoding: an edit list hides what lies between the key picture and the cut.
    Path cut = make("cut.mp4", "-ss 0.6 -i " + plain + " -c copy -copyts -avoid_negative_ts 0");
    Path again = make("again.mp4", "-ss 0.6 -i " + plain + " -c copy");
    for (Path file : List.of(cut, again)) {
      String shown = TestMedia.probe(file, "frame=pts_time");
      int pictures = (int) shown.lines().count();
      try (ClipReader reader = ClipReader.open(file, new Size(64, 48))) {
        Frame frame = reader.frameAt(Time.ZERO);
        int number = Math.round(((frame.luma()[1000] & 0xff) - 20) / 5f);
        assertEquals(40 - pictures, number, file + " of " + pictures);
      }
    }
  }

  @Test
  void aClipBrokenInTheMiddleGoesOn() throws IOException, MediaException {
    Path file = media.silentClip("a.mp4", 160, 90, 25, "4");
    byte[] bytes = Files.readAllBytes(file);
    byte[] original = bytes.clone();
    for (int i = bytes.length * 2 / 5; i < bytes.length / 2; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Path broken = Files.write(folder.resolve("broken.mp4"), bytes);
    Path whole = Files.write(folder.resolve("whole.mp4"), original);
    try (ClipReader damaged = ClipReader.open(broken, new Size(160, 90));
        ClipReader reader = ClipReader.open(whole, new Size(160, 90))) {
      FrameRate rate = FrameRate.of(25);
      assertEquals(reader.frameAt(rate.instant(10)), damaged.frameAt(rate.instant(10)));
      for (int i = 11; i < 99; i++) {
        damaged.frameAt(rate.instant(i));
      }
      assertEquals(reader.frameAt(rate.instant(99)), damaged.frameAt(rate.instant(99)));
      assertEquals(reader.frameAt(rate.instant(5)), damaged.frameAt(rate.instant(5)));
    }
  }

  @Test
  void aClipCutOffHoldsItsLastPicture() throws IOException, MediaException {
    Path file =
        make(
            "a.mp4",
            "-f lavfi -i testsrc2=size=160x90:rate=25 -t 4 -g 12 -movflags +faststart" + X264);
    byte[] bytes = Files.readAllBytes(file);
    Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
    try (ClipReader reader = ClipReader.open(half, new Size(160, 90))) {
      Frame end = reader.frameAt(Time.ofSeconds(4));
      assertEquals(end, reader.frameAt(Time.seconds("3.5")));
      reader.frameAt(Time.ZERO);
      assertEquals(end, reader.frameAt(Time.ofSeconds(3)));
    }
  }
}
