/** Finding submissions and reading every format to text; loading catalogue, places and corrections. */
@NullMarked
package org.nianjian.intake;

import org.jspecify.annotations.NullMarked;
