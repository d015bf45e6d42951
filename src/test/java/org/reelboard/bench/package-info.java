/** Reelboard side by side with the programs that creators would use instead, on the same work. */
@NullMarked
package org.reelboard.bench;

import org.jspecify.annotations.NullMarked;
