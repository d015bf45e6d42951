package org.reelboard.document.project;

/**
 * A place in the film that the user has marked. It is never seen or heard in the film itself.
 *
 * @param name may be empty
 * @param colour the name of one of the colours that markers have, such as {@link #USUAL_COLOUR}
 */
public record Marker(MarkerId id, Anchor anchor, String name, String colour, Fields rest) {
  /** The colour of markers that nobody chose one for. */
  public static final String USUAL_COLOUR = "blue";

  public Marker(MarkerId id, Anchor anchor, String name) {
    this(id, anchor, name, USUAL_COLOUR, Fields.NONE);
  }

  public Marker withAnchor(Anchor newAnchor) {
    return new Marker(id, newAnchor, name, colour, rest);
  }

  public Marker withName(String newName) {
    return new Marker(id, anchor, newName, colour, rest);
  }

  public Marker withColour(String newColour) {
    return new Marker(id, anchor, name, newColour, rest);
  }
}
