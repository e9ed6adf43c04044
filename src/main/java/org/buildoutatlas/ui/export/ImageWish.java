package org.buildoutatlas.ui.export;

import org.buildoutatlas.page.SheetSize;

/**
 * How a picture is wanted.
 *
 * @param size of the sheet
 * @param scale pixels of the file per pixel of the sheet
 * @param theme the theme's name
 */
public record ImageWish(SheetSize size, double scale, String theme) {}
