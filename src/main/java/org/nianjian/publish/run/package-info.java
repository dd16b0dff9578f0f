/** The record of a run, kept for failed runs too. */
@NullMarked
package org.nianjian.publish.run;

import org.jspecify.annotations.NullMarked;
