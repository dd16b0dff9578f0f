/** Comparing the statements of bodies: year over year, in groups, and with what the reports themselves claim. */
@NullMarked
package org.nianjian.statement.comparing;

import org.jspecify.annotations.NullMarked;
