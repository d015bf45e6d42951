/**
 * Captions: each style is an entry of its own, which designs words that are spoken; what lays them
 * out in the part of the picture that platforms leave free, and draws them word by word.
 */
@NullMarked
package org.reelboard.engine.picture.caption;

import org.jspecify.annotations.NullMarked;
