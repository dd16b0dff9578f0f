/** Telling texts that repeat each other: the same sentences, whatever year or body they speak of. */
@NullMarked
package org.nianjian.report.likeness;

import org.jspecify.annotations.NullMarked;
