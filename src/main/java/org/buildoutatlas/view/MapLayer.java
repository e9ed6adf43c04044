package org.buildoutatlas.view;

import java.util.Arrays;
import java.util.Optional;

/** What the maps can show besides land and sea; each can be switched off and made paler. */
public enum MapLayer {
  /** Stargate's own sites in the United States. */
  STARGATE("stargate"),
  /** US sites beside Stargate. */
  ADJACENT("adjacent"),
  /** Sites in other countries. */
  ABROAD("abroad"),
  /** Korean places examined for a floating data centre. */
  CANDIDATES("candidates"),
  /** What Korean suppliers would deliver to US sites. */
  FLOWS("flows"),
  /** Yards and plants of partners. */
  FACILITIES("facilities"),
  /** Landings of sea cables, and ports. */
  CABLES("cables"),
  /** States that hold a site, tinted. */
  HOSTS("hosts"),
  /** Counties of the United States. */
  COUNTIES("counties"),
  /** Depth of the seas around Korea, on the map that is about them. */
  DEPTH("depth"),
  /** Depth of the oceans, softly, on the maps that are about land. */
  OCEANS("oceans"),
  /** Names of seas, states and towns. */
  PLACES("places"),
  /** Airports. */
  AIRPORTS("airports");

  private final String word;

  MapLayer(String word) {
    this.word = word;
  }

  /** The word used on the command line, in files and in message keys. */
  public String word() {
    return word;
  }

  /** The layer with that word; empty for any other text. */
  public static Optional<MapLayer> of(String word) {
    return Arrays.stream(values()).filter(layer -> layer.word.equals(word)).findFirst();
  }
}
