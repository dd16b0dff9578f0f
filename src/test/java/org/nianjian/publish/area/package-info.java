/** Tests of the folders of counties. */
@NullMarked
package org.nianjian.publish.area;

import org.jspecify.annotations.NullMarked;
