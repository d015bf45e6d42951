@NullMarked
package org.reelboard.engine.picture.legibility;

import org.jspecify.annotations.NullMarked;
