package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BooleanSupplier;
import org.reelboard.document.ReelboardException;

/** A kind of job: how its request becomes work. */
public interface JobKind {
  /** Stands in the queue; never changes. */
  String id();

  /**
   * Prepares the work, once in each worker that takes part.
   *
   * @param request as it was submitted
   * @param cancelled asked all the time; once it is true the call ends, with any exception
   * @throws ReelboardException where it cannot be done; the job fails
   */
  JobWork open(ObjectNode request, BooleanSupplier cancelled) throws ReelboardException;
}
