package org.reelboard.document.script;

import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * A scene that a script asks for.
 *
 * @param name a few words that tell it from others
 * @param script what is said or happens in it
 * @param notes what the writer remarked
 * @param duration how long its words take
 * @param transition the kind of the transition into it, where the script names one
 */
public record ScriptScene(
    String name, String script, String notes, Time duration, Optional<String> transition) {}
