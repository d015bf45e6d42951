package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.stream.Stream;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A way in which a title is designed. */
public interface TitleStyle extends CatalogueEntry {
  /** The type it is set in, and what of it can be tuned. */
  TypeParameters type();

  /** What can be tuned besides the type. */
  default List<Parameter> further() {
    return List.of();
  }

  /** A text that shows it at its best. */
  String sample();

  /** The design for a canvas. */
  TitleDesign design(Fields parameters, Canvas canvas);

  /** The design with what can be added to every style. */
  default TitleDesign finished(Fields parameters, Canvas canvas) {
    return Finish.of(design(parameters, canvas), parameters);
  }

  /** What is set of a text. */
  default String words(String text, Fields parameters) {
    return type().cased(text, parameters);
  }

  @Override
  default List<Parameter> parameters() {
    return Stream.of(type().list(), further(), Finish.PARAMETERS).flatMap(List::stream).toList();
  }

  @Override
  default String name() {
    return Texts.of("engine.title." + id());
  }
}
