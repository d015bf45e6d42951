package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A piece that is there.
 *
 * @param report what was reported of its making; empty where it was there before the job
 */
public record MadePiece(String id, String name, long frames, Optional<ObjectNode> report) {}
