@NullMarked
package org.reelboard.engine.render;

import org.jspecify.annotations.NullMarked;
