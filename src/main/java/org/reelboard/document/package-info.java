/**
 * The project itself: no pixels, no JavaFX, no native code. This folder holds what every room may
 * use: the family of failures a user can read, and the sentences they are written with.
 */
@NullMarked
package org.reelboard.document;

import org.jspecify.annotations.NullMarked;
