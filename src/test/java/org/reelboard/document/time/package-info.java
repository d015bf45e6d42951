@NullMarked
package org.reelboard.document.time;

import org.jspecify.annotations.NullMarked;
