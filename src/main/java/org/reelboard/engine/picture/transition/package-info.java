/** How one picture gives way to the next: each transition is an entry of its own. */
@NullMarked
package org.reelboard.engine.picture.transition;

import org.jspecify.annotations.NullMarked;
