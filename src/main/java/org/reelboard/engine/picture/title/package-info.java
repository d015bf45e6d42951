/** Titles: each style is an entry of its own, which designs a text; and what draws the design. */
@NullMarked
package org.reelboard.engine.picture.title;

import org.jspecify.annotations.NullMarked;
