/** The command line: the same verbs as the editor. */
@NullMarked
package org.reelboard.app.cli;

import org.jspecify.annotations.NullMarked;
