@NullMarked
package org.reelboard;

import org.jspecify.annotations.NullMarked;
