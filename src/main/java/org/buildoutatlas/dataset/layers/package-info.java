/**
 * The layers of the maps, from the files that are part of the product: GeoJSON by a streaming
 * parser, depths through {@code geo}, tables of names.
 *
 * <p>The only place beside {@code dataset.json} that knows Jackson; {@code geo} and {@code map} see
 * features and names.
 */
@NullMarked
package org.buildoutatlas.dataset.layers;

import org.jspecify.annotations.NullMarked;
