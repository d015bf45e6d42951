@NullMarked
package org.reelboard.engine.cache;

import org.jspecify.annotations.NullMarked;
