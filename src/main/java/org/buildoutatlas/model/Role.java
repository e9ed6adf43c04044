package org.buildoutatlas.model;

import java.util.Optional;

/**
 * A party's part in a site.
 *
 * @param kind for example {@code developer}, {@code owner}, {@code tenantOperator}, {@code endUser}
 * @param party its name as stated
 * @param partner the id of the partner, where it is one of the atlas
 */
public record Role(String kind, String party, Optional<String> partner) {}
