/** How a view moves over a picture: paths, and the named moves that are presets of a path. */
@NullMarked
package org.reelboard.engine.picture.camera;

import org.jspecify.annotations.NullMarked;
