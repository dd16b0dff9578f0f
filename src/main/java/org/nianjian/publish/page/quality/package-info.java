/** How good what is known is: of all bodies, and a page of every county to print or to send. */
@NullMarked
package org.nianjian.publish.page.quality;

import org.jspecify.annotations.NullMarked;
