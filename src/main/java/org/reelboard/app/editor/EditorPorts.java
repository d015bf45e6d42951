package org.reelboard.app.editor;

import java.time.InstantSource;
import org.reelboard.app.editor.ahead.AheadStore;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.FileRevealer;
import org.reelboard.app.editor.desktop.StateFolder;
import org.reelboard.app.editor.export.FilmCache;
import org.reelboard.app.editor.export.WorkingEncoders;
import org.reelboard.app.editor.jobs.BackgroundJobs;
import org.reelboard.app.editor.jobs.FilmDoctor;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.proxies.ProxyParts;
import org.reelboard.app.editor.session.Starts;
import org.reelboard.app.editor.settings.Settings;
import org.reelboard.app.editor.thumbnails.ThumbnailReader;
import org.reelboard.app.editor.waveforms.WaveformReader;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.studio.spelling.Spelling;

/** What the window needs from outside: the desktop, the clock, the engine, the background. */
public record EditorPorts(
    FileChoosers choosers,
    FileRevealer revealer,
    StateFolder state,
    Settings settings,
    Starts.Mode mode,
    InstantSource clock,
    MediaLibrary.Probe probe,
    ThumbnailReader thumbnails,
    WaveformReader waveforms,
    TypefaceShelf typefaces,
    PlayerParts player,
    ProxyParts proxies,
    AheadStore ahead,
    BackgroundJobs jobs,
    FilmDoctor doctor,
    FilmCache films,
    WorkingEncoders encoders,
    Spelling spelling) {}
