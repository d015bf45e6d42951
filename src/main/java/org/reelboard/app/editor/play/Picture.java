package org.reelboard.app.editor.play;

import org.reelboard.engine.media.Size;

/**
 * A frame as the window shows it.
 *
 * @param frame its number in the film
 * @param pixels blue, green, red, alpha of each pixel, row by row; nobody changes them
 */
record Picture(long frame, Size size, @SuppressWarnings("ArrayRecordComponent") byte[] pixels) {}
