package org.buildoutatlas.map;

/** In which role a site stands on a map. */
public enum Presence {
  /** A US Stargate site, or one that the viewpoint counts in. */
  COUNTED,
  /** A US site beside Stargate, while such sites are not counted: set back. */
  BESIDE,
  /** A site outside the US, in full but never counted. */
  ABROAD
}
