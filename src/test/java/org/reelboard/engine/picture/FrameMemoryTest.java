package org.reelboard.engine.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;

/** Drawing frames takes no memory for each. */
final class FrameMemoryTest {
  private static final int WIDTH = 270;
  private static final int HEIGHT = 480;

  @ParameterizedTest
  @ValueSource(strings = {"crossfade", "wipe", "slide", "zoom", "fade-black"})
  void framesAreDrawnInTheMemoryOfTheOnesBefore(String transition) throws MediaException {
    Camera camera = new Camera.NamedMove("slow-zoom-in", "linear", 0.2);
    Project film =
        Films.of(
            Films.still("s1", "a", "2").withCamera(camera),
            Films.still("s2", "a", "2")
                .withCamera(camera)
                .withTransition(Optional.of(new Transition(transition, Time.seconds("1")))));
    Layout layout = Layout.of(film);
    Frame target = Frame.opaque(WIDTH, HEIGHT, Chroma.HALF);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (Compositor compositor = Films.compositor(Map.of("a", TestPictures.texture(600, 800, 3)))) {
      compose(compositor, film, layout, target);
      long before = threads.getCurrentThreadAllocatedBytes();
      compose(compositor, film, layout, target);
      long each = (threads.getCurrentThreadAllocatedBytes() - before) / layout.frames();
      assertTrue(each < target.bytes() / 4, each + " bytes a frame of " + target.bytes());
    }
  }

  private static void compose(Compositor compositor, Project film, Layout layout, Frame target)
      throws MediaException {
    for (long frame = 0; frame < layout.frames(); frame++) {
      compositor.compose(film, layout, frame, target);
    }
  }
}
