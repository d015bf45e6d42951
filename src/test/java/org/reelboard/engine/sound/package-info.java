@NullMarked
package org.reelboard.engine.sound;

import org.jspecify.annotations.NullMarked;
