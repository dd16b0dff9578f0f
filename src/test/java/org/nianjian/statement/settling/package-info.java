/** Proofs of the rules of settling, each on invented figures, and of all of them on real ones. */
@NullMarked
package org.nianjian.statement.settling;

import org.jspecify.annotations.NullMarked;
