/**
 * What is known as rows and columns, for spreadsheets, geographic information systems and programs:
 * the same facts and figures that the window shows, each with its sources.
 */
@NullMarked
package org.buildoutatlas.table;

import org.jspecify.annotations.NullMarked;
