/**
 * Makes the media of {@code projects-samples}: landscapes, a city, clips and music, all computed
 * from nothing. {@code SampleMediaMaker} is run by hand when they are to change; the results are
 * committed.
 */
@NullMarked
package org.reelboard.samples;

import org.jspecify.annotations.NullMarked;
