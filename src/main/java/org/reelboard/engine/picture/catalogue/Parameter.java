package org.reelboard.engine.picture.catalogue;

import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Tint;

/** Something about a catalogue entry that can be tuned. */
public sealed interface Parameter {
  /** The name of its field in the project file. */
  String id();

  /** As the user reads it. */
  default String name() {
    return Texts.of("engine.parameter." + id());
  }

  /**
   * A number in a range.
   *
   * @param standard what holds where the project says nothing
   * @param unit in what it is read
   */
  record Range(String id, double least, double most, double standard, Unit unit)
      implements Parameter {
    /** A bare number. */
    public Range(String id, double least, double most, double standard) {
      this(id, least, most, standard, Unit.NONE);
    }

    public Range {
      if (!(least <= standard && standard <= most)) {
        throw new IllegalArgumentException(id + " must have its standard in its range");
      }
    }

    /** What the project says, brought into the range. */
    public double in(Fields fields) {
      return Math.clamp(fields.number(id).orElse(standard), least, most);
    }
  }

  /**
   * One of several words.
   *
   * @param choices as they are written in the project file
   * @param standard what holds where the project says nothing, or something else
   */
  record Choice(String id, List<String> choices, String standard) implements Parameter {
    public Choice {
      choices = List.copyOf(choices);
      if (!choices.contains(standard)) {
        throw new IllegalArgumentException(id + " must have its standard among its choices");
      }
    }

    /** What the project says, if it is one of the choices. */
    public String in(Fields fields) {
      return fields.text(id).filter(choices::contains).orElse(standard);
    }

    /** A choice as the user reads it. */
    public static String nameOf(String choice) {
      return Texts.of("engine.choice." + choice);
    }
  }

  /**
   * A colour that may be seen through, written {@code #rrggbb} or {@code #rrggbbaa}.
   *
   * @param standard what holds where the project says nothing, or something else
   */
  record Colour(String id, Tint standard) implements Parameter {
    /** What the project says, if it is a colour. */
    public Tint in(Fields fields) {
      return fields.text(id).filter(Tint::isWritten).map(Tint::parse).orElse(standard);
    }
  }

  /** Something that is so or not. */
  record Flag(String id, boolean standard) implements Parameter {
    /** What the project says, if it says it. */
    public boolean in(Fields fields) {
      return fields.flag(id).orElse(standard);
    }
  }

  /** A family of typefaces, by name. */
  record Font(String id, String standard) implements Parameter {
    /** What the project says; it may be a family that is not here. */
    public String in(Fields fields) {
      return fields.text(id).filter(name -> !name.isBlank()).orElse(standard);
    }
  }
}
