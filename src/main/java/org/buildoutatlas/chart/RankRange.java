package org.buildoutatlas.chart;

/**
 * How sure a rank is.
 *
 * @param low the better end of the interval that holds nine draws of ten, 1 for the first
 * @param high its worse end
 * @param first the chance of the first rank, 0 to 1
 */
public record RankRange(int low, int high, double first) {}
