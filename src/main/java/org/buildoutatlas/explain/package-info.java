/**
 * Where a number comes from: the catalogue of all figures by stable ids, and the tree behind each,
 * from its formula down to observations with their sources or to named assumptions.
 *
 * <p>The window and the command line explain with the same trees. Nothing is computed here but
 * shares of the target and the points of candidates, from the very figures that explain them: the
 * tree is what the ledger kept while it added up, so it cannot tell another story than the number
 * does.
 */
@NullMarked
package org.buildoutatlas.explain;

import org.jspecify.annotations.NullMarked;
