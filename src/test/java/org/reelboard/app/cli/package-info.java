@NullMarked
package org.reelboard.app.cli;

import org.jspecify.annotations.NullMarked;
