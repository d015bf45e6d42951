package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program stands on this machine.
 *
 * @param home the folder of the program, if it was started by its launcher
 */
public record Installation(UserFolders folders, Optional<Path> home) {}
