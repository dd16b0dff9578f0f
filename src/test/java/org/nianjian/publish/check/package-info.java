/** Tests of the checks of a staged edition. */
@NullMarked
package org.nianjian.publish.check;

import org.jspecify.annotations.NullMarked;
