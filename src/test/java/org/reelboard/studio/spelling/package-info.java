@NullMarked
package org.reelboard.studio.spelling;

import org.jspecify.annotations.NullMarked;
