package org.buildoutatlas.ui.export;

/**
 * How a picture is wanted.
 *
 * @param width of the sheet in pixels
 * @param height of the sheet in pixels
 * @param scale pixels of the file per pixel of the sheet
 * @param theme the theme's name
 */
public record ImageWish(double width, double height, double scale, String theme) {}
