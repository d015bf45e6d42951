/** Project files on disk: reading, verified saving, the journal, locks, assets and relinking. */
@NullMarked
package org.reelboard.document.store;

import org.jspecify.annotations.NullMarked;
