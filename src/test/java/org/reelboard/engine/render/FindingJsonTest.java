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
            new Finding(Finding.Severity.OK, "size", "The picture is 2x2."),
            new Finding(Finding.Severity.REFUSE, "shift", "The picture lies beside.")
                .at(new Finding.Place(45, Time.seconds("1.5"), "Harbour"))
                .measured("1.00 px", "0.10 px")
                .remedied("Export the film again."));
    assertEquals(findings, FindingJson.read(FindingJson.of(findings)));
  }
}
