/** What is laid over the composed scenes: where it lies at an instant, drawn, kept and blended. */
@NullMarked
package org.reelboard.engine.picture.overlay;

import org.jspecify.annotations.NullMarked;
