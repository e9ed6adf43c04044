package org.buildoutatlas.preflight;

import java.util.Optional;
import org.buildoutatlas.check.Finding;

/**
 * Something on a page that should be looked at before it is written.
 *
 * @param finding where, what is wrong and what to do, in words
 * @param page which page it is on, from 1
 * @param fix what mends it; empty where only the user can
 */
public record Flaw(Finding finding, int page, Optional<Fix> fix) {}
