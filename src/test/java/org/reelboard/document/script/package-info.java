@NullMarked
package org.reelboard.document.script;

import org.jspecify.annotations.NullMarked;
