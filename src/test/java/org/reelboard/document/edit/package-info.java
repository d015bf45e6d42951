@NullMarked
package org.reelboard.document.edit;

import org.jspecify.annotations.NullMarked;
