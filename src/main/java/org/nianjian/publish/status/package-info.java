/** What a value is, and why there is none, told the same in every output. */
@NullMarked
package org.nianjian.publish.status;

import org.jspecify.annotations.NullMarked;
