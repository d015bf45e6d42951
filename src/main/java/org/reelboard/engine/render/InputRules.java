package org.reelboard.engine.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Layout;
import org.reelboard.document.store.UsedAssets;
import org.reelboard.engine.picture.UnreadablePolicy;

/** What must be there before an export begins, so that it does not end half way. */
final class InputRules {
  private InputRules() {}

  static void check(ExportRequest request, Layout layout) throws RenderException {
    if (layout.frames() == 0) {
      throw new RenderException(Texts.of("engine.export.nothing"));
    }
    if (request.unreadable() == UnreadablePolicy.PLACEHOLDER) {
      return;
    }
    List<Path> missing = files(request).filter(Files::notExists).toList();
    if (!missing.isEmpty()) {
      throw new RenderException(Texts.of("engine.export.missing", missing.size(), listed(missing)));
    }
  }

  /** Each file that the film is made of, once. */
  static Stream<Path> files(ExportRequest request) {
    return UsedAssets.of(request.project()).stream().map(request.folder()::file).distinct();
  }

  private static String listed(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
