/** Proofs of what the statement room promises. */
@NullMarked
package org.nianjian.statement;

import org.jspecify.annotations.NullMarked;
