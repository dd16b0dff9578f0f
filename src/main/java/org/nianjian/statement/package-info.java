/** Settling the observations of a report into one value per indicator, and comparing years. */
@NullMarked
package org.nianjian.statement;

import org.jspecify.annotations.NullMarked;
