/** Settling the observations of one report into one statement per indicator, by rules that stand in a fixed order. */
@NullMarked
package org.nianjian.statement.settling;

import org.jspecify.annotations.NullMarked;
