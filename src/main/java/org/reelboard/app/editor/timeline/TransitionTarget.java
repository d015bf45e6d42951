package org.reelboard.app.editor.timeline;

import org.reelboard.document.project.SceneId;

/**
 * Where a transition that is carried over the timeline would be dropped.
 *
 * @param into the scene that would come in with it
 */
public record TransitionTarget(SceneId into) {}
