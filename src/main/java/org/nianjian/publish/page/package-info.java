/** The edition as pages that open from a folder. */
@NullMarked
package org.nianjian.publish.page;

import org.jspecify.annotations.NullMarked;
