/**
 * Whether words can be read on the picture behind them: how far letters stand out from what touches
 * them, measured on the film itself, and what mends it.
 */
@NullMarked
package org.reelboard.engine.picture.legibility;

import org.jspecify.annotations.NullMarked;
