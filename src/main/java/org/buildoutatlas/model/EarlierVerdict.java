package org.buildoutatlas.model;

/**
 * What was held of a contribution before something was published that settled it.
 *
 * @param verdict whether it counted as far as was known then
 * @param reason why
 * @param until when that was published on which the present verdict rests
 */
public record EarlierVerdict(Verdict verdict, String reason, PartialDate until) {}
