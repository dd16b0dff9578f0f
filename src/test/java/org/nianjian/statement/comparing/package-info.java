/** Proofs of comparing years and bodies, beside a slow second computation. */
@NullMarked
package org.nianjian.statement.comparing;

import org.jspecify.annotations.NullMarked;
