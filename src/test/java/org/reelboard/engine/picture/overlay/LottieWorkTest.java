package org.reelboard.engine.picture.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LottieWorkTest {
  @Test
  void layersShapesAndPointsCount() throws IOException {
    String path = "{\"ty\":\"sh\",\"ks\":{\"a\":0,\"k\":{\"v\":[[0,0],[1,0],[1,1]]}}}";
    // A layer (20), a group (1), its path (1) and the path's points (3).
    assertEquals(25, work(layer("{\"ty\":\"gr\",\"it\":[" + path + "]}")));
  }

  @Test
  void whatARepeaterCopiesCountsEachTime() throws IOException {
    String copies = "{\"ty\":\"rp\",\"c\":{\"a\":0,\"k\":100}}";
    assertEquals(20 + 100 * 2, work(layer("{\"ty\":\"rc\"}," + copies)));
    String moving =
        "{\"ty\":\"rp\",\"c\":{\"a\":1,\"k\":[{\"t\":0,\"s\":[1]},{\"t\":9,\"s\":[1e9]}]}}";
    assertTrue(work(layer("{\"ty\":\"rc\"}," + moving)) > LottieWork.MOST);
  }

  @Test
  void compositionsCountEachTimeTheyAreUsed() throws IOException {
    // Each uses the next one twice: a few kilobytes that draw a thousand million layers.
    String assets =
        IntStream.range(0, 30)
            .mapToObj(i ->
                "{\"id\":\"c%d\",\"layers\":[%s,%s]}"
                    .formatted(i, use("c" + (i + 1)), use("c" + (i + 1))))
            .collect(Collectors.joining(","));
    assertTrue(
        work("{\"layers\":[%s],\"assets\":[%s]}".formatted(use("c0"), assets)) > LottieWork.MOST);
  }

  @Test
  void aCompositionThatUsesItselfIsTooMuch() throws IOException {
    String asset = "{\"id\":\"a\",\"layers\":[%s]}".formatted(use("a"));
    assertTrue(
        work("{\"layers\":[%s],\"assets\":[%s]}".formatted(use("a"), asset)) > LottieWork.MOST);
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThrows(IOException.class, () -> work("{\"layers\":" + "[".repeat(200_000)));
  }

  private static String use(String composition) {
    return "{\"ty\":0,\"refId\":\"%s\"}".formatted(composition);
  }

  private static String layer(String shapes) {
    return "{\"layers\":[{\"ty\":4,\"shapes\":[" + shapes + "]}]}";
  }

  private static long work(String file) throws IOException {
    return LottieWork.in(file.getBytes(StandardCharsets.UTF_8));
  }
}
