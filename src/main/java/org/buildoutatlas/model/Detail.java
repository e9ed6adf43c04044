package org.buildoutatlas.model;

/**
 * Something the data says about a subject for which the model has no place of its own. It is kept
 * as written and shown as stated; nothing is computed from it.
 *
 * @param kind what the subject is, for example {@code site} or {@code candidate}
 * @param subject the id of the subject
 * @param key what it states, for example {@code counts} or {@code values.hsP99M.station}
 * @param text as written
 */
public record Detail(String kind, String subject, String key, String text) {}
