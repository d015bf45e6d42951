/**
 * Titles, shapes, stickers and insets: the palette they are taken from and what is done to them.
 */
@NullMarked
package org.reelboard.app.editor.overlays;

import org.jspecify.annotations.NullMarked;
