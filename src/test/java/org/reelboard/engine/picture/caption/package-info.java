@NullMarked
package org.reelboard.engine.picture.caption;

import org.jspecify.annotations.NullMarked;
