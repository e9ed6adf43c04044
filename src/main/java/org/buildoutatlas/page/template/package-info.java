/**
 * What each kind of page says and shows, written from the figures of the moment: titles and
 * takeaways are sentences that cannot go stale. {@link org.buildoutatlas.page.template.Templates}
 * lists them all; {@link org.buildoutatlas.page.PageLayout} sets what comes out.
 */
@NullMarked
package org.buildoutatlas.page.template;

import org.jspecify.annotations.NullMarked;
