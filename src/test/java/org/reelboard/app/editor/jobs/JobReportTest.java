package org.reelboard.app.editor.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reelboard.engine.render.Finding;

final class JobReportTest {
  @Test
  void itIsReadFromTheQueuesReport() throws IOException {
    String json =
        """
        {"outputs": [{
          "file": "/films/a.mp4", "preset": "reels", "width": 1080, "height": 1920,
          "rate": "30/1", "frames": 465, "bytes": 10000000,
          "findings": [{"severity": "warn", "subject": "length", "sentence": "Rather long.",
            "measured": "95 s", "bound": "90 s", "remedy": "Shorten it."}],
          "framesDrawn": 90, "pieces": 17, "piecesRendered": 3, "piecesCached": 14,
          "seconds": {"decode": 0.5, "encode": 9.25}, "peakBytes": {"heap": 1, "process": 2},
          "encoder": "ffmpeg -i - out.mp4"}],
         "pieces": []}
        """;
    assertEquals(
        new JobReport(
            List.of(
                new JobReport.Film(
                    Path.of("/films/a.mp4"),
                    "reels",
                    "1080x1920",
                    10_000_000,
                    465,
                    90,
                    17,
                    14,
                    Map.of("decode", 0.5, "encode", 9.25),
                    2,
                    "ffmpeg -i - out.mp4",
                    List.of(
                        Finding.bad(
                            Finding.Severity.WARN,
                            "length",
                            "Rather long.",
                            new Finding.Measure("95 s", "90 s"),
                            "Shorten it."))))),
        JobReport.read(new ObjectMapper().readTree(json)));
  }
}
