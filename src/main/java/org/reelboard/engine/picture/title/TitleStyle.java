package org.reelboard.engine.picture.title;

import java.util.List;
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

  /** The design for a canvas. */
  TitleDesign design(Fields parameters, Canvas canvas);

  /** What is set of a text. */
  default String words(String text, Fields parameters) {
    return type().cased(text, parameters);
  }

  @Override
  default List<Parameter> parameters() {
    return type().with(further());
  }

  @Override
  default String name() {
    return Texts.of("engine.title." + id());
  }
}
