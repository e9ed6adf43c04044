package org.buildoutatlas.ui.export;

/**
 * All that can be carried out of the window.
 *
 * @param images saves the map as a picture
 * @param copying copies it
 * @param tables saves the facts as tables
 * @param decks saves pages
 * @param animations saves the map as it moves
 */
public record Exports(
    ImageSaving images,
    ImageCopy copying,
    TableSaving tables,
    DeckSaving decks,
    AnimationSaving animations) {}
