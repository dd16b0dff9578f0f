/** How good what was read and computed is: checks, the shock test before publication, and the state of every year. */
@NullMarked
package org.nianjian.quality;

import org.jspecify.annotations.NullMarked;
