/**
 * The benches: how fast the product is, measured by name and never as a test.
 *
 * <p>{@code ./mvnw -Pbench verify} runs them and leaves {@code target/bench.json}; {@code
 * -Dbench=map.land} runs those whose names start so. A bench is one class in the list of {@link
 * org.buildoutatlas.bench.Benches}. Each runs in a process of its own, so that none is slowed or
 * helped by what ran before it.
 *
 * <p>The runner is our own and small. JMH times a method in a loop; half of what is measured here
 * are frames of a window, a process's start and a heap, which it cannot time, and one table should
 * not come from two runners. What is painted takes milliseconds, so the clock is no difficulty.
 */
@NullMarked
package org.buildoutatlas.bench;

import org.jspecify.annotations.NullMarked;
