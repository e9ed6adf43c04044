/**
 * The outlook: when is the target reached?
 *
 * <p>Every counted site is cut into {@link org.buildoutatlas.outlook.Step steps} that share its
 * cost and its power as the ledger counts them. A {@link org.buildoutatlas.outlook.Schedule}
 * spreads them over quarters; a {@link org.buildoutatlas.outlook.Scenario} says what is uncertain;
 * {@link org.buildoutatlas.outlook.MonteCarlo} draws outcomes from a seeded generator, in chunks
 * with generators of their own, so that the same seed gives the same numbers on any number of
 * cores; a {@link org.buildoutatlas.outlook.Fan} holds their quantiles. Amounts are whole dollars
 * and whole kilowatts; every outcome is summed exactly. Facility power is what the target is about;
 * IT power has a fan of its own and is never added to it.
 */
@NullMarked
package org.buildoutatlas.outlook;

import org.jspecify.annotations.NullMarked;
