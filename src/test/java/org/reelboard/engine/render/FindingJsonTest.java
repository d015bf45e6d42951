package org.reelboard.engine.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.document.time.Time;

final class FindingJsonTest {
  @Test
  void findingsComeBackAsTheyWere() {
    List<Finding> findings =
        List.of(
            Finding.good("size", "The picture is 2x2.", new Finding.Measure("2x2", "2x2")),
            Finding.bad(
                    Finding.Severity.REFUSE,
                    "shift",
                    "The picture lies beside.",
                    new Finding.Measure("1.00 px", "0.10 px"),
                    "Export the film again.")
                .at(new Finding.Place(45, Time.seconds("1.5"), "Harbour")));
    assertEquals(findings, FindingJson.read(FindingJson.of(findings)));
  }
}
