/** Numbers as people write them in reports: value, bound, unit and where they stand. */
@NullMarked
package org.nianjian.quantity;

import org.jspecify.annotations.NullMarked;
