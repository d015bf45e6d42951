@NullMarked
package org.reelboard.document;

import org.jspecify.annotations.NullMarked;
