package org.buildoutatlas.map;

import java.util.List;
import java.util.function.Function;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;

/**
 * A sign that a legend explains.
 *
 * @param drawn what is drawn about a point
 * @param key of the text that says what it means
 */
record Sign(Function<Point, List<Mark>> drawn, String key) {}
