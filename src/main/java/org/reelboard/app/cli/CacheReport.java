package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelboard.document.Texts;
import org.reelboard.engine.cache.CacheUse;

/** What a cache holds, and may hold. */
record CacheReport(Path folder, CacheUse use, long budget) implements Report {
  private static final double MEGA = 1e6;

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    use.shares()
        .forEach((kind, share) -> lines.add(line(Texts.of("cli.cache." + kind.folder()), share)));
    lines.add(line(Texts.of("cli.cache.total"), use.total()));
    lines.add(Texts.of("cli.cache.budgeted", mega(budget)));
    lines.add(Texts.of("cli.cache.folder", folder.toString()));
    return lines;
  }

  private static String line(String name, CacheUse.Share share) {
    return String.format(
        Locale.ROOT,
        "%-18s %s",
        name,
        Texts.of("cli.cache.share", mega(share.bytes()), share.entries()));
  }

  private static String mega(long bytes) {
    return String.format(Locale.ROOT, "%8.1f", bytes / MEGA);
  }

  @Override
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("folder", folder.toString()).put("budget", budget);
    share(json, use.total());
    ObjectNode kinds = json.putObject("kinds");
    use.shares().forEach((kind, share) -> share(kinds.putObject(kind.folder()), share));
    return json;
  }

  private static void share(ObjectNode json, CacheUse.Share share) {
    json.put("bytes", share.bytes()).put("entries", share.entries());
  }
}
