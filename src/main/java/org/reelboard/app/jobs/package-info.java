/**
 * The background render service: the durable queue of jobs, and the worker processes that do them.
 * A job is submitted by the editor or the command line, outlives both, and goes on after the death
 * of any process. What may crash or hang in a native library is tried in a process of its own, too.
 */
@NullMarked
package org.reelboard.app.jobs;

import org.jspecify.annotations.NullMarked;
