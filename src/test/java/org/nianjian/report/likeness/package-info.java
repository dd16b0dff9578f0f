/** Tests of telling texts that repeat each other. */
@NullMarked
package org.nianjian.report.likeness;

import org.jspecify.annotations.NullMarked;
