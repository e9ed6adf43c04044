/**
 * The commands: validate, export, check-deck and explain, without a display and without loading the
 * window's toolkit.
 *
 * <p>Each is an object with its options; {@link org.buildoutatlas.cli.Commands} puts them under one
 * name and teaches the parser our words. Exit codes: 0 done, 1 findings, 2 wrong usage, 3 could not
 * read, write or open.
 */
@NullMarked
package org.buildoutatlas.cli;

import org.jspecify.annotations.NullMarked;
