/**
 * Heavy stretches of the film, whose frames are drawn before they are played: which those are, as
 * it was measured, and how far they are ready.
 */
@NullMarked
package org.reelboard.app.editor.ahead;

import org.jspecify.annotations.NullMarked;
