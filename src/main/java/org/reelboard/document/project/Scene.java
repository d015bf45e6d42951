package org.reelboard.document.project;

import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * One scene of the main track.
 *
 * @param duration how long it is seen, transitions included; above 0
 * @param script what is said or happens in it, one or several lines; empty where nothing is written
 * @param notes what its makers remind themselves of; seen by nobody who watches the film
 * @param transition how it comes in; on the first scene it comes from the background colour
 */
public record Scene(
    SceneId id,
    String name,
    String script,
    String notes,
    Time duration,
    Source source,
    Framing framing,
    Camera camera,
    Look look,
    Optional<Transition> transition,
    Fields rest) {

  public Scene(SceneId id, String name, Time duration, Source source) {
    this(
        id,
        name,
        "",
        "",
        duration,
        source,
        Framing.COVER,
        Camera.STATIC,
        Look.PLAIN,
        Optional.empty(),
        Fields.NONE);
  }

  /** The length of the transition in, 0 without one. */
  public Time transitionDuration() {
    return transition.map(Transition::duration).orElse(Time.ZERO);
  }

  public Scene withId(SceneId newId) {
    return new Scene(
        newId, name, script, notes, duration, source, framing, camera, look, transition, rest);
  }

  public Scene withName(String newName) {
    return new Scene(
        id, newName, script, notes, duration, source, framing, camera, look, transition, rest);
  }

  public Scene withScript(String newScript) {
    return new Scene(
        id, name, newScript, notes, duration, source, framing, camera, look, transition, rest);
  }

  public Scene withNotes(String newNotes) {
    return new Scene(
        id, name, script, newNotes, duration, source, framing, camera, look, transition, rest);
  }

  public Scene withDuration(Time newDuration) {
    return new Scene(
        id, name, script, notes, newDuration, source, framing, camera, look, transition, rest);
  }

  public Scene withSource(Source newSource) {
    return new Scene(
        id, name, script, notes, duration, newSource, framing, camera, look, transition, rest);
  }

  public Scene withFraming(Framing newFraming) {
    return new Scene(
        id, name, script, notes, duration, source, newFraming, camera, look, transition, rest);
  }

  public Scene withCamera(Camera newCamera) {
    return new Scene(
        id, name, script, notes, duration, source, framing, newCamera, look, transition, rest);
  }

  public Scene withLook(Look newLook) {
    return new Scene(
        id, name, script, notes, duration, source, framing, camera, newLook, transition, rest);
  }

  public Scene withTransition(Optional<Transition> newTransition) {
    return new Scene(
        id, name, script, notes, duration, source, framing, camera, look, newTransition, rest);
  }
}
