@NullMarked
package org.reelboard.app.jobs;

import org.jspecify.annotations.NullMarked;
