/** What somebody should look at: findings, rejections, revisions, figures without an indicator. */
@NullMarked
package org.nianjian.publish.page.remark;

import org.jspecify.annotations.NullMarked;
