/**
 * The timeline: scenes, transitions and sounds along the time, edited with mouse and keyboard. What
 * can be computed without a display (scale, hits, snapping) stands in small classes of its own.
 */
@NullMarked
package org.reelboard.app.editor.timeline;

import org.jspecify.annotations.NullMarked;
