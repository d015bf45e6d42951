/**
 * Exact sub-pixel resampling of pictures: every output pixel has its own phase, none is rounded.
 */
@NullMarked
package org.reelboard.engine.picture.resample;

import org.jspecify.annotations.NullMarked;
