/** Tests of the shock test. */
@NullMarked
package org.nianjian.quality.gate;

import org.jspecify.annotations.NullMarked;
