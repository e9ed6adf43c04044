package org.buildoutatlas.theme;

import org.buildoutatlas.drawing.Colour;

/** Light ink on dark ground. */
final class DarkTheme {

  private DarkTheme() {}

  static Theme theme() {
    return new Theme(
        "dark",
        true,
        ui(),
        map(),
        status(),
        money(),
        Themes.colours("#2B4B62 #223F55 #1A3348 #13283B #0C1D2E #071320"),
        families(),
        /* own= */ Themes.colours("#10AD9D #FE3EFE #FEFE71 #BDF8FF #91A24E"),
        new Theme.Finish(Colour.of("#00000066"), true, true, 1, 1.5, 2));
  }

  private static Theme.Ui ui() {
    return new Theme.Ui(
        /* surface= */ Colour.of("#121A23"),
        /* subtle= */ Colour.of("#18222D"),
        /* track= */ Colour.of("#212D39"),
        /* canvas= */ Colour.of("#0B1118"),
        /* border= */ Colour.of("#2A3744"),
        /* strongBorder= */ Colour.of("#6A7A8A"),
        /* text= */ Colour.of("#E9EFF5"),
        /* text2= */ Colour.of("#B4C0CB"),
        /* text3= */ Colour.of("#93A1AE"),
        /* accent= */ Colour.of("#61ADF4"),
        /* onAccent= */ Colour.of("#04121F"),
        /* accentHover= */ Colour.of("#8AC3F8"),
        /* accentSoft= */ Colour.of("#16304A"),
        /* target= */ Colour.of("#FF7A6B"),
        /* ok= */ Colour.of("#5CC48D"),
        /* warn= */ Colour.of("#E9B44C"),
        /* warnSoft= */ Colour.of("#33280F"),
        /* error= */ Colour.of("#FF8A80"));
  }

  private static Theme.Map map() {
    return new Theme.Map(
        /* land= */ Colour.of("#202B36"),
        /* context= */ Colour.of("#18212A"),
        /* host= */ Colour.of("#313D47"),
        /* sea= */ Colour.of("#0D1721"),
        /* lake= */ Colour.of("#101D29"),
        /* graticule= */ Colour.of("#1A2733"),
        /* coast= */ Colour.of("#3F5060"),
        /* nation= */ Colour.of("#5A6B7A"),
        /* inner= */ Colour.of("#36424D"),
        /* seaName= */ Colour.of("#7FA3BE"),
        /* deepName= */ Colour.of("#B5CFE2"),
        /* landName= */ Colour.of("#9DAAB5"),
        /* cityName= */ Colour.of("#AAB5BF"));
  }

  private static Theme.StatusInk status() {
    return new Theme.StatusInk(
        /* operational= */ Colour.of("#4A9CF5"),
        /* construction= */ Colour.of("#F29131"),
        /* announced= */ Colour.of("#F7BDF2"),
        /* intent= */ Colour.of("#8896A0"),
        /* candidateHigh= */ Colour.of("#4EDFBB"),
        /* candidateMiddle= */ Colour.of("#3FBB9D"),
        /* candidateLow= */ Colour.of("#33997F"),
        /* onCandidate= */ Colour.of("#04121F"));
  }

  private static Theme.Money money() {
    return new Theme.Money(
        /* spent= */ Colour.of("#9CCDF8"),
        /* committed= */ Colour.of("#4A93D6"),
        /* projected= */ Colour.of("#285680"),
        /* fan80= */ Colour.of("#1A334A"),
        /* fan50= */ Colour.of("#24486A"),
        /* grid= */ Colour.of("#25313C"),
        /* axis= */ Colour.of("#6A7A8A"));
  }

  private static Theme.Families families() {
    return new Theme.Families(
        Themes.colours("#CBE6FB #8FC3F0 #5697D0 #356F9F #234C6E"),
        Themes.colours("#FFE3B5 #F2B45C #C47F26 #8A5A1E #5A3C16"),
        /* protection= */ Colour.of("#86BF6C"),
        /* equity= */ Colour.of("#8CC4F5"),
        /* debt= */ Colour.of("#3F7DB5"),
        /* chips= */ Colour.of("#5CD0C2"),
        /* memory= */ Colour.of("#2B7F76"),
        /* construction= */ Colour.of("#F2A23A"),
        /* energy= */ Colour.of("#96622A"),
        /* services= */ Colour.of("#8B98A4"));
  }
}
