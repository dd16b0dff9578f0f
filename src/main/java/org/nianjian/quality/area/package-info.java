/** How good what is known is, of all bodies and of those of every county. */
@NullMarked
package org.nianjian.quality.area;

import org.jspecify.annotations.NullMarked;
