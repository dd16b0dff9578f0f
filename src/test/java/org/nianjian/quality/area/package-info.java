/** Tests of the quality reports. */
@NullMarked
package org.nianjian.quality.area;

import org.jspecify.annotations.NullMarked;
