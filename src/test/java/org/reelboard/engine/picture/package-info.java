@NullMarked
package org.reelboard.engine.picture;

import org.jspecify.annotations.NullMarked;
