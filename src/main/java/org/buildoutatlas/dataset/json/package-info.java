/**
 * JSON files: their syntax, their schema, and rows that know their place.
 *
 * <p>What comes out is free of the JSON library: {@link org.buildoutatlas.dataset.json.Row} gives
 * texts and exact numbers, each with line and column, so that whoever checks meaning can point at
 * it. Rows are lenient: what is absent or of another type is simply empty, because the schema has
 * already said so.
 */
@NullMarked
package org.buildoutatlas.dataset.json;

import org.jspecify.annotations.NullMarked;
