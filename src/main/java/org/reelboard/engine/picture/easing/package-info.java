/** How progress runs: each easing is an entry of its own. */
@NullMarked
package org.reelboard.engine.picture.easing;

import org.jspecify.annotations.NullMarked;
