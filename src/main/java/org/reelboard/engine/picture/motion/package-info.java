/**
 * How what is laid over the picture comes, moves and goes: each animation is an entry of its own, a
 * pure function from progress to where, how large and how clear a part of it is. The parts are the
 * letters, words or lines of a text, or the whole of anything.
 */
@NullMarked
package org.reelboard.engine.picture.motion;

import org.jspecify.annotations.NullMarked;
