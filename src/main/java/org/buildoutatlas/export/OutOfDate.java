package org.buildoutatlas.export;

/**
 * A number of a deck that the data set no longer gives.
 *
 * @param slide which slide it is on, from 1
 * @param object the name of the object that it is in
 * @param was what the deck says
 * @param now what it would say today
 */
public record OutOfDate(int slide, String object, String was, String now) {}
