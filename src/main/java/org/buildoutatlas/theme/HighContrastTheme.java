package org.buildoutatlas.theme;

import org.buildoutatlas.drawing.Colour;

/** Black on white with strong edges and no tints. */
final class HighContrastTheme {

  private HighContrastTheme() {}

  static Theme theme() {
    return new Theme(
        "high-contrast",
        false,
        ui(),
        map(),
        status(),
        money(),
        Themes.colours("#EAF3F8 #D4E5F0 #BCD6E7 #A2C4DC #86AFCE #6B99BE"),
        families(),
        /* own= */ Themes.colours("#356E6E #8B3EFE #7B6B28 #00123D #3D0600"),
        new Theme.Finish(Colour.TRANSPARENT, true, false, 2, 2.5, 3));
  }

  private static Theme.Ui ui() {
    return new Theme.Ui(
        /* surface= */ Colour.of("#FFFFFF"),
        /* subtle= */ Colour.of("#FFFFFF"),
        /* track= */ Colour.of("#E6E6E6"),
        /* canvas= */ Colour.of("#FFFFFF"),
        /* border= */ Colour.of("#595959"),
        /* strongBorder= */ Colour.of("#000000"),
        /* text= */ Colour.of("#000000"),
        /* text2= */ Colour.of("#1A1A1A"),
        /* text3= */ Colour.of("#333333"),
        /* accent= */ Colour.of("#003B8E"),
        /* onAccent= */ Colour.of("#FFFFFF"),
        /* accentHover= */ Colour.of("#000000"),
        /* accentSoft= */ Colour.of("#DCE8FF"),
        /* target= */ Colour.of("#A30000"),
        /* ok= */ Colour.of("#00591F"),
        /* warn= */ Colour.of("#6B4400"),
        /* warnSoft= */ Colour.of("#FFF3C4"),
        /* error= */ Colour.of("#A30000"));
  }

  private static Theme.Map map() {
    return new Theme.Map(
        /* land= */ Colour.of("#FFFFFF"),
        /* context= */ Colour.of("#EDEDED"),
        /* host= */ Colour.of("#FFF3C4"),
        /* sea= */ Colour.of("#CFE3F2"),
        /* lake= */ Colour.of("#CFE3F2"),
        /* graticule= */ Colour.of("#00000000"),
        /* coast= */ Colour.of("#333333"),
        /* nation= */ Colour.of("#333333"),
        /* inner= */ Colour.of("#595959"),
        /* seaName= */ Colour.of("#00355C"),
        /* deepName= */ Colour.of("#001B33"),
        /* landName= */ Colour.of("#333333"),
        /* cityName= */ Colour.of("#1A1A1A"));
  }

  private static Theme.StatusInk status() {
    return new Theme.StatusInk(
        /* operational= */ Colour.of("#0A5FB4"),
        /* construction= */ Colour.of("#B34700"),
        /* announced= */ Colour.of("#5A005A"),
        /* intent= */ Colour.of("#5C6166"),
        /* candidateHigh= */ Colour.of("#0B3A30"),
        /* candidateMiddle= */ Colour.of("#1F5346"),
        /* candidateLow= */ Colour.of("#35695C"),
        /* onCandidate= */ Colour.of("#FFFFFF"));
  }

  private static Theme.Money money() {
    return new Theme.Money(
        /* spent= */ Colour.of("#00264D"),
        /* committed= */ Colour.of("#2F6FB0"),
        /* projected= */ Colour.of("#8FBBE6"),
        /* fan80= */ Colour.of("#D6E6F5"),
        /* fan50= */ Colour.of("#A9CBEA"),
        /* grid= */ Colour.of("#CCCCCC"),
        /* axis= */ Colour.of("#000000"));
  }

  private static Theme.Families families() {
    return new Theme.Families(
        Themes.colours("#0B3F70 #2B6CA8 #5F9ACF #97C0E4 #C9E0F3"),
        Themes.colours("#6E3600 #A85E0B #DB9132 #F0BE75 #FAE3BD"),
        /* protection= */ Colour.of("#4F7A3A"),
        /* equity= */ Colour.of("#0E4A80"),
        /* debt= */ Colour.of("#6AA2D3"),
        /* chips= */ Colour.of("#00655D"),
        /* memory= */ Colour.of("#58B5AB"),
        /* construction= */ Colour.of("#B85C00"),
        /* energy= */ Colour.of("#EDB36B"),
        /* services= */ Colour.of("#6C7884"));
  }
}
