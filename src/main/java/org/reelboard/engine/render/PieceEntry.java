package org.reelboard.engine.render;

import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.cache.CacheKind;

/**
 * Where a piece, or its part for one output, lies in the cache.
 *
 * @param output the number of the output in its plan
 */
public record PieceEntry(int output, CacheKind kind, CacheKey key) {}
