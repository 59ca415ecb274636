package org.parley.claim;

import java.util.List;

/**
 * What an article says, before anything is resolved.
 *
 * @param reading the article with its trees
 * @param claims its claims in text order
 */
public record ArticleClaims(Reading reading, List<Claim> claims) {
  public ArticleClaims {
    claims = List.copyOf(claims);
  }

  /** The claims about one class of node. */
  public List<Claim> of(String relation) {
    return claims.stream().filter(claim -> claim.relation().equals(relation)).toList();
  }
}
