/** Proofs of the checks, on facts that stand in lists. */
@NullMarked
package org.nianjian.quality.check;

import org.jspecify.annotations.NullMarked;
