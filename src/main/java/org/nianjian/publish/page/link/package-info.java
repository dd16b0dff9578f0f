/** Where the pages of an edition lie, for the pages themselves and for every output that leads to them. */
@NullMarked
package org.nianjian.publish.page.link;

import org.jspecify.annotations.NullMarked;
