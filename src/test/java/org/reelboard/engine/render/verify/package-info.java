@org.jspecify.annotations.NullMarked
package org.reelboard.engine.render.verify;
