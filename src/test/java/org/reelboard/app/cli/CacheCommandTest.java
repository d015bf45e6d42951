package org.reelboard.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.engine.cache.CacheException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;
import org.reelboard.engine.cache.DerivedCache;

final class CacheCommandTest {
  @TempDir private Path home;

  @BeforeEach
  void twoEntries() throws CacheException {
    DerivedCache cache = DerivedCache.at(folder());
    cache.put(
        CacheKind.SEGMENTS, CacheKey.of("one"), part -> Files.write(part, new byte[2_000_000]));
    cache.put(
        CacheKind.THUMBNAILS, CacheKey.of("two"), part -> Files.write(part, new byte[100_000]));
  }

  private Path folder() {
    return home.resolve(".cache/reelboard/derived");
  }

  private JsonNode json(String... arguments) throws IOException {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "cache";
    all[1] = "--json";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    Run run = Run.of(home, all);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache", "cache --size"})
  void itTellsWhatIsKeptByKind(String line) {
    Run run = Run.of(home, (Object[]) line.split(" "));
    assertEquals(
        """
        Segments                2.0 MB in 1 file
        Soundtracks             0.0 MB in 0 files
        Proxies of clips        0.0 MB in 0 files
        Preview pictures        0.0 MB in 0 files
        Frames drawn ahead      0.0 MB in 0 files
        Thumbnails              0.1 MB in 1 file
        Waveforms               0.0 MB in 0 files
        Facts about files       0.0 MB in 0 files
        All                     2.1 MB in 2 files
        """,
        run.out().lines().limit(9).reduce("", (all, one) -> all + one + "\n"));
    assertTrue(run.out().contains("in " + folder()), run.out());
  }

  @Test
  void theSameAsJson() throws IOException {
    JsonNode json = json();
    assertEquals(folder().toString(), json.get("folder").asText());
    assertEquals(2_100_000, json.get("bytes").asLong());
    assertEquals(2, json.get("entries").asLong());
    assertEquals(1, json.get("kinds").get("segments").get("entries").asLong());
    assertTrue(json.get("budget").asLong() > 0, json.toString());
  }

  @Test
  void clearRemovesAll() throws IOException {
    assertEquals(0, json("--clear").get("entries").asLong());
  }

  @ParameterizedTest
  @CsvSource({"20GB,20000000000", "1.5gb,1500000000", "500 MB,500000000", "1TB,1000000000000"})
  void aBudgetIsSetForAll(String written, long bytes) throws Exception {
    assertEquals(bytes, json("--budget", written).get("budget").asLong());
    assertEquals(bytes, DerivedCache.at(folder()).budget());
  }

  @Test
  void aSmallBudgetEvictsAtOnceAndAutoFollowsTheDiskAgain() throws IOException {
    assertEquals(1, json("--budget", "1MB").get("entries").asLong());
    assertTrue(json("--budget", "auto").get("budget").asLong() > 1_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--budget much", "--budget -1GB", "--budget 5", "--clear --budget 1GB", "x"})
  void wrongUseIsOneSentence(String line) {
    Run run = Run.of(home, (Object[]) ("cache " + line).split(" "));
    assertEquals(ExitCode.BAD_INPUT, run.code());
    assertTrue(run.sentence().contains("See reelboard cache --help"), run.sentence());
  }

  @Test
  void ofACacheThatCannotBeWrittenTheUserIsTold() throws IOException {
    Path file = Files.createDirectories(home.resolve("other/.cache")).resolve("reelboard");
    Files.writeString(file, "a file");
    Run run = Run.of(home.resolve("other"), "cache", "--clear");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.sentence().contains(file.toString()), run.sentence());
  }
}
