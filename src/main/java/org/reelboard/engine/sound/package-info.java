/** The mix: every track and the clips' own sound as one stream of 48 kHz stereo samples. */
@NullMarked
package org.reelboard.engine.sound;

import org.jspecify.annotations.NullMarked;
