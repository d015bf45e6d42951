package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.overlay.Blends;
import org.reelboard.engine.picture.overlay.Shapes;
import org.reelboard.engine.picture.overlay.SplitScreens;

final class CatalogueTextsTest {
  static List<CatalogueEntry> entries() {
    return Stream.of(
            Transitions.all(),
            CameraMoves.all(),
            Easings.all(),
            TitleStyles.all(),
            TextAnimations.all(),
            Shapes.all(),
            Blends.all(),
            SplitScreens.all())
        .<CatalogueEntry>flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everythingTheUserPicksHasAName(CatalogueEntry entry) {
    assertFalse(entry.name().isBlank());
    for (Parameter parameter : entry.parameters()) {
      assertFalse(parameter.name().isBlank());
      if (parameter instanceof Parameter.Choice choice) {
        choice.choices().forEach(each -> assertFalse(Parameter.Choice.nameOf(each).isBlank()));
      }
    }
  }
}
