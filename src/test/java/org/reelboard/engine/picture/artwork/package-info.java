@NullMarked
package org.reelboard.engine.picture.artwork;

import org.jspecify.annotations.NullMarked;
