/** Exact time: whole flicks, frame rates, and how both are written. */
@NullMarked
package org.reelboard.document.time;

import org.jspecify.annotations.NullMarked;
