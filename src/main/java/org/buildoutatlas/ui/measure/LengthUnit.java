package org.buildoutatlas.ui.measure;

import org.buildoutatlas.words.Numbers;

/** In what lengths and areas are read. */
enum LengthUnit {
  KILOMETRE("km", 1000, "km²", 1e6),
  MILE("mi", 1609.344, "mi²", 1609.344 * 1609.344),
  /** Areas at sea are read in square kilometres: square nautical miles are in no one's use. */
  NAUTICAL_MILE("nmi", 1852, "km²", 1e6);

  private final String word;
  private final double metres;
  private final String areaWord;
  private final double squareMetres;

  LengthUnit(String word, double metres, String areaWord, double squareMetres) {
    this.word = word;
    this.metres = metres;
    this.areaWord = areaWord;
    this.squareMetres = squareMetres;
  }

  /** Its sign. */
  String word() {
    return word;
  }

  /** A length in metres, written in this unit. */
  String length(double length, Numbers numbers) {
    return numbers.measured(length / metres) + "\u00a0" + word;
  }

  /** An area in square metres, written in this unit. */
  String area(double area, Numbers numbers) {
    return numbers.measured(area / squareMetres) + "\u00a0" + areaWord;
  }
}
