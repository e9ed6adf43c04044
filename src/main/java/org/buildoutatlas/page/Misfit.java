package org.buildoutatlas.page;

/**
 * Something of a sheet that has too little room in the file it is to be written into.
 *
 * @param sheet the sheet
 * @param code a stable dotted word
 * @param sentence what is wrong and what to do
 */
public record Misfit(Sheet sheet, String code, String sentence) {}
