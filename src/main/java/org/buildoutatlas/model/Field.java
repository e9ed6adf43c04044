package org.buildoutatlas.model;

/**
 * The fields of an observation that the atlas computes with; the data may hold others, which are
 * only shown.
 */
public final class Field {

  /** Planned power of a site. */
  public static final String PLANNED_POWER = "plannedPower";

  /** Power that is switched on. */
  public static final String ENERGISED_POWER = "energisedPower";

  /** What a site costs, by scope. */
  public static final String SITE_COST = "siteCost";

  /** What its chips cost. */
  public static final String CHIPS_COST = "chipsCost";

  /** When a site was announced. */
  public static final String ANNOUNCED = "announced";

  /** When building began. */
  public static final String CONSTRUCTION_START = "constructionStart";

  /** When first switched on. */
  public static final String FIRST_POWER = "firstPower";

  /** When capacity is first handed to a customer. */
  public static final String FIRST_DELIVERY = "firstDelivery";

  /** When it is to start operating. */
  public static final String EXPECTED_OPERATION = "expectedOperation";

  /** When it is to be complete. */
  public static final String EXPECTED_COMPLETION = "expectedCompletion";

  /** The status of a site, as a word. */
  public static final String STATUS = "status";

  /** Debt raised for a site. */
  public static final String DEBT = "debt";

  private Field() {}
}
