/** The pages of bodies and of indicators: what is stated, in tables whose numbers lead to their sentences. */
@NullMarked
package org.nianjian.publish.page.stated;

import org.jspecify.annotations.NullMarked;
