/** Annotated articles in, claims with roles, evidence, modality and attribution out. */
package org.parley.claim;
