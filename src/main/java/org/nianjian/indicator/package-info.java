/** The catalogue of indicators, and the reading of what a quantity counts. */
@NullMarked
package org.nianjian.indicator;

import org.jspecify.annotations.NullMarked;
