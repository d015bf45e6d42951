@NullMarked
package org.reelboard.engine.media;

import org.jspecify.annotations.NullMarked;
