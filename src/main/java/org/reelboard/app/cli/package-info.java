/**
 * The command line: the same verbs as the editor. Each command is a thin class that reads its
 * arguments, calls the rooms below and writes a {@link org.reelboard.app.cli.Report}; results go to
 * standard output, everything else to standard error.
 */
@NullMarked
package org.reelboard.app.cli;

import org.jspecify.annotations.NullMarked;
