package org.buildoutatlas.theme;

import org.buildoutatlas.drawing.Colour;

/** Dark ink on light ground. */
final class LightTheme {

  private LightTheme() {}

  static Theme theme() {
    return new Theme(
        "light",
        false,
        ui(),
        map(),
        status(),
        money(),
        Themes.colours("#EAF3F8 #D4E5F0 #BCD6E7 #A2C4DC #86AFCE #6B99BE"),
        families(),
        /* own= */ Themes.colours("#0C7E73 #8E4EEF #705901 #070F4F #380505"),
        new Theme.Finish(Colour.of("#14202B1A"), true, true, 1, 1.5, 2));
  }

  private static Theme.Ui ui() {
    return new Theme.Ui(
        /* surface= */ Colour.of("#FFFFFF"),
        /* subtle= */ Colour.of("#F5F7F9"),
        /* track= */ Colour.of("#E9EDF1"),
        /* canvas= */ Colour.of("#EEF1F4"),
        /* border= */ Colour.of("#D8DFE5"),
        /* strongBorder= */ Colour.of("#7F8D9A"),
        /* text= */ Colour.of("#14202B"),
        /* text2= */ Colour.of("#44525F"),
        /* text3= */ Colour.of("#5C6A77"),
        /* accent= */ Colour.of("#0B5CAD"),
        /* onAccent= */ Colour.of("#FFFFFF"),
        /* accentHover= */ Colour.of("#094A8C"),
        /* accentSoft= */ Colour.of("#E3EEF9"),
        /* target= */ Colour.of("#C0271B"),
        /* ok= */ Colour.of("#1B7346"),
        /* warn= */ Colour.of("#8A5A00"),
        /* warnSoft= */ Colour.of("#FFF3D6"),
        /* error= */ Colour.of("#B3261E"));
  }

  private static Theme.Map map() {
    return new Theme.Map(
        /* land= */ Colour.of("#FBFAF6"),
        /* context= */ Colour.of("#EFEFEA"),
        /* host= */ Colour.of("#F5EEDC"),
        /* sea= */ Colour.of("#DCE7EF"),
        /* lake= */ Colour.of("#CFDFEA"),
        /* graticule= */ Colour.of("#C8D8E4"),
        /* coast= */ Colour.of("#A3B4C0"),
        /* nation= */ Colour.of("#8C99A3"),
        /* inner= */ Colour.of("#D6D7D2"),
        /* seaName= */ Colour.of("#376485"),
        /* deepName= */ Colour.of("#0A2942"),
        /* landName= */ Colour.of("#5F676D"),
        /* cityName= */ Colour.of("#57616A"));
  }

  private static Theme.StatusInk status() {
    return new Theme.StatusInk(
        /* operational= */ Colour.of("#0B78C8"),
        /* construction= */ Colour.of("#C65100"),
        /* announced= */ Colour.of("#701570"),
        /* intent= */ Colour.of("#676D74"),
        /* candidateHigh= */ Colour.of("#0F473B"),
        /* candidateMiddle= */ Colour.of("#25604F"),
        /* candidateLow= */ Colour.of("#3D7A69"),
        /* onCandidate= */ Colour.of("#FFFFFF"));
  }

  private static Theme.Money money() {
    return new Theme.Money(
        /* spent= */ Colour.of("#0A3D73"),
        /* committed= */ Colour.of("#3B82C4"),
        /* projected= */ Colour.of("#A8CBEA"),
        /* fan80= */ Colour.of("#D6E6F5"),
        /* fan50= */ Colour.of("#B3D1EC"),
        /* grid= */ Colour.of("#E3E8EC"),
        /* axis= */ Colour.of("#7F8D9A"));
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
