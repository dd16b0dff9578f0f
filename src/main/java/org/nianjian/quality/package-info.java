/** Checks of what was read and computed, and the gate before publication. */
@NullMarked
package org.nianjian.quality;

import org.jspecify.annotations.NullMarked;
