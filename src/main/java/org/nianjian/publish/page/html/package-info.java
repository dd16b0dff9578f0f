/** Writing HTML: elements, escaping, and the frame that all pages share. */
@NullMarked
package org.nianjian.publish.page.html;

import org.jspecify.annotations.NullMarked;
