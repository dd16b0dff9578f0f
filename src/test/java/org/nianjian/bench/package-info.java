/** Benchmarks, run on demand. */
@NullMarked
package org.nianjian.bench;

import org.jspecify.annotations.NullMarked;
