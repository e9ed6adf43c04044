package org.buildoutatlas.ui.shell;

import java.util.function.Supplier;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.layer.LayerFiles;
import org.buildoutatlas.map.Soundings;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.settings.SettingsFile;
import org.buildoutatlas.siting.KoreanWaters;
import org.buildoutatlas.ui.export.DeckParts;
import org.buildoutatlas.ui.kit.FxFonts;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * What a window is made of.
 *
 * @param painters who paints the map
 * @param page the map as a sheet to be saved
 * @param decks makes pages to be saved
 * @param animator makes maps that move to be saved
 * @param layers reads the user's own layers
 * @param exporters the file formats it can be saved in
 * @param reader reads folders
 * @param settings what the window remembers
 * @param words the texts
 * @param numbers how numbers are written
 * @param measure how large texts are
 * @param ink paints drawings on screen
 * @param fonts the bundled typefaces
 * @param soundings depths of the sea
 * @param waters where candidates can be tried; read when first asked for
 */
public record WindowParts(
    MapPainters painters,
    MapPage page,
    DeckParts decks,
    Animator animator,
    LayerFiles layers,
    Exporters exporters,
    DataSetReader reader,
    SettingsFile settings,
    Words words,
    Numbers numbers,
    TextMeasure measure,
    FxInk ink,
    FxFonts fonts,
    Soundings soundings,
    Supplier<KoreanWaters> waters) {}
