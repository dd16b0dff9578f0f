/** A small client of a real browser, by the Chrome DevTools Protocol. */
@NullMarked
package org.nianjian.publish.page.browser;

import org.jspecify.annotations.NullMarked;
