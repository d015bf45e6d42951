/** Contact sheets: all entries of a catalogue on one picture. */
@NullMarked
package org.reelboard.engine.picture.sheet;

import org.jspecify.annotations.NullMarked;
