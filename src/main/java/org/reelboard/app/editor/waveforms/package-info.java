/** The shapes of sounds for the window: made in the background, kept in the cache. */
@NullMarked
package org.reelboard.app.editor.waveforms;

import org.jspecify.annotations.NullMarked;
