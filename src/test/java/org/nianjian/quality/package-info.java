/** Proofs of what the quality room promises. */
@NullMarked
package org.nianjian.quality;

import org.jspecify.annotations.NullMarked;
