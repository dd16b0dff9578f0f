/** The first page, and the table of indicators. */
@NullMarked
package org.nianjian.publish.page.overview;

import org.jspecify.annotations.NullMarked;
