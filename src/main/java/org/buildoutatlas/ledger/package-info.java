/**
 * The money: each dollar once.
 *
 * <p>A US Stargate site counts at its cost; whatever else was announced stands beside it with a
 * verdict. Sums are exact and every one is a {@link org.buildoutatlas.model.Figure}.
 */
@NullMarked
package org.buildoutatlas.ledger;

import org.jspecify.annotations.NullMarked;
