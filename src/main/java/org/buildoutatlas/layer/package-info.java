/**
 * The user's own layers: what was read from a file, in longitude and latitude, ready for the
 * painters, with all that was odd about it. Each format reads in a room of its own below this one.
 *
 * <p>A layer is a value: whatever the file holds and in whichever system of coordinates, what is
 * kept is small enough for memory and always WGS 84, so that painters know one kind of layer.
 */
@NullMarked
package org.buildoutatlas.layer;

import org.jspecify.annotations.NullMarked;
