/**
 * What is known as rows and columns, for spreadsheets, geographic information systems and programs:
 * the same facts and figures that the window shows, each with its sources.
 *
 * <p>Nothing is computed here. A number is taken from the {@link org.buildoutatlas.model.Figure},
 * the standing, the ledger or the score that the window takes it from; its column names its unit,
 * its range stands in columns of its own, and another column says whether it is an estimate. A cell
 * that is empty was not stated.
 */
@NullMarked
package org.buildoutatlas.table;

import org.jspecify.annotations.NullMarked;
