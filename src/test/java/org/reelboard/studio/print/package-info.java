@NullMarked
package org.reelboard.studio.print;

import org.jspecify.annotations.NullMarked;
