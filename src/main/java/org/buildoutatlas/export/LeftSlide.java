package org.buildoutatlas.export;

/**
 * A slide of an exported deck that bringing it up to date leaves as it is, since its page is not
 * among those of today.
 *
 * @param slide which slide, from 1
 * @param page the id of its page
 */
public record LeftSlide(int slide, String page) {}
