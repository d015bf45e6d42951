/** The shapes that can be laid over the picture, one file each. */
@NullMarked
package org.reelboard.engine.picture.overlay.shape;

import org.jspecify.annotations.NullMarked;
