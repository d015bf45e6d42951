/** What a catalogue is: entries with an id, a name and parameters with ranges and defaults. */
@NullMarked
package org.reelboard.engine.picture.catalogue;

import org.jspecify.annotations.NullMarked;
