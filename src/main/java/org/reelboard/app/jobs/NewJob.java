package org.reelboard.app.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * What is to be done.
 *
 * @param kind the id of a {@link JobKind}
 * @param title for people
 * @param priority higher ones first; 0 is usual
 * @param request all that its kind needs to know, now and after a restart
 * @param claims what no other unfinished job may have, such as the file it writes
 */
public record NewJob(
    String kind, String title, int priority, ObjectNode request, Set<String> claims) {
  public NewJob {
    claims = Set.copyOf(claims);
  }
}
